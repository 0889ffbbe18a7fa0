package breathtrainer.cli.wiring;

import breathtrainer.language.Languages;
import breathtrainer.ui.Look;
import java.nio.file.Path;
import java.util.Properties;

/** The look that was chosen last. If it cannot be kept the window looks as it does at first; nothing is lost by it. */
public record LookFile(Path file) {
    private static final String DARK = "dark";
    private static final String STILL_ORB = "still-orb";
    private static final String FONT_SCALE = "font-scale";
    private static final String LANGUAGE = "language";

    /** The one of this machine. */
    public static LookFile of(Folders folders) {
        return new LookFile(folders.config().resolve("look.properties"));
    }

    public Look read() {
        Properties values = new SettingsFile(file).read();
        return new Look(
                flag(values, DARK, Look.DEFAULT.dark()),
                flag(values, STILL_ORB, Look.DEFAULT.stillOrb()),
                fontScale(values.getProperty(FONT_SCALE, "")),
                Languages.speaking(values.getProperty(LANGUAGE, "")).orElse(Look.AS_THE_COMPUTERS));
    }

    void write(Look look) {
        new SettingsFile(file).change(values -> {
            values.setProperty(DARK, Boolean.toString(look.dark()));
            values.setProperty(STILL_ORB, Boolean.toString(look.stillOrb()));
            values.setProperty(FONT_SCALE, Double.toString(look.fontScale()));
            values.setProperty(LANGUAGE, look.language());
        });
    }

    private static double fontScale(String written) {
        try {
            double scale = Double.parseDouble(written);
            return Look.isFontScale(scale) ? scale : Look.DEFAULT.fontScale();
        } catch (NumberFormatException none) {
            return Look.DEFAULT.fontScale();
        }
    }

    private static boolean flag(Properties values, String name, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(name, Boolean.toString(otherwise)));
    }
}
