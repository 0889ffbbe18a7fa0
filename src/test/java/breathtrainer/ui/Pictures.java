package breathtrainer.ui;

import breathtrainer.figure.Figures;
import breathtrainer.language.UsersLanguage;
import breathtrainer.routine.Routines;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.practice.PracticeScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * Takes a picture of every screen, and of every step of every pose as the practice screen shows it; no display is needed. {@code
 * src/docs/pictures/every} starts it: {@code … Pictures DIR [LANGUAGE [NAMES]]}.
 */
final class Pictures {
    private static final long LONG =
            4000; // ms until breaths are found, or all the lines of a list are drawn, in the background
    private static final Pattern SLOW = Pattern.compile("^(breaths|library)");
    private static final long FRAME = 250_000_000; // ns: what eases comes as far in few frames as in many
    private static final long SETTLED = 4_000_000_000L; // ns until what eases stands still
    private static final long SHORT = 120; // ms, for what is drawn a frame later

    /** How a window is, when a picture is taken of it. */
    private record Manner(String name, double width, double height, Look look) {}

    private static final Look DARK = Look.DEFAULT;
    private static final Look LIGHT = DARK.withDark(false);
    private static final List<Manner> MANNERS = List.of(
            new Manner("dark-1280", 1280, 800, DARK),
            new Manner("light-1280", 1280, 800, LIGHT),
            new Manner("dark-1920", 1920, 1080, DARK),
            new Manner("light-1920", 1920, 1080, LIGHT),
            new Manner("dark-3840", 3840, 2160, DARK),
            new Manner("light-large", 1280, 800, LIGHT.withFontScale(Look.LARGEST)),
            new Manner("dark-small-large", 1024, 640, DARK.withFontScale(Look.LARGEST)),
            new Manner("light-small", 1280, 800, LIGHT.withFontScale(Look.SMALLEST)));

    private final Path folder;
    private final Pattern wanted;

    private Pictures(Path folder, String wanted) {
        this.folder = folder;
        this.wanted = Pattern.compile(wanted);
    }

    public static void main(String[] args) throws Exception {
        String language = args.length > 1 ? args[1] : "en";
        UsersLanguage.choose(language);
        try {
            new Pictures(Path.of(args[0]), args.length > 2 ? args[2] : "").takeAll(language);
        } finally {
            Platform.exit();
        }
    }

    private void takeAll(String language) throws Exception {
        Fx.run(() -> {});
        Map<String, Supplier<Screen>> quick = new LinkedHashMap<>(ScreenGallery.all());
        String routine = language.equals("en") ? "mid-back" : "mid-back-" + language;
        PoseMoments.of(Routines.find(routine)).forEach((name, seen) -> quick.put(name, () -> pose(seen)));
        Map<String, Supplier<Screen>> slow = new DataScreens(Files.createTempDirectory("pictures")).all();
        for (Manner manner : MANNERS) {
            take(manner, quick);
            take(manner, slow);
        }
    }

    private static PracticeScreen pose(PoseMoments.Seen seen) {
        ScriptedPractice practice = new ScriptedPractice(seen.moment(), seen::time);
        return new PracticeScreen(practice, Figures.builtIn(), action -> {}, () -> {});
    }

    private void take(Manner manner, Map<String, Supplier<Screen>> screens) throws Exception {
        List<String> names = new ArrayList<>(screens.keySet());
        names.removeIf(name -> !wanted.matcher(name + "-" + manner.name()).find());
        if (names.isEmpty()) {
            return;
        }
        Stage stage = Fx.get(Stage::new);
        WindowFrame frame = Fx.get(() -> open(stage, manner));
        for (String name : names) {
            Screen screen = Fx.get(() -> screens.get(name).get());
            Fx.run(() -> show(frame, screen));
            Fx.eventually(() -> DataScreens.isThere(screen));
            Thread.sleep(SLOW.matcher(name).find() ? LONG : SHORT);
            Path file = folder.resolve(name + "-" + manner.name() + ".png");
            Picture.write(Fx.get(() -> taken(stage.getScene(), screen)), file);
            takeWhole(frame, folder.resolve(name + "-" + manner.name() + "-whole.png"));
        }
        Fx.run(() -> {
            frame.screen().hidden();
            stage.close();
        });
        System.out.println(names.size() + " pictures, " + manner.name());
    }

    /** Of a page that scrolls also what cannot be seen at once. */
    private static void takeWhole(WindowFrame frame, Path file) throws Exception {
        Image whole = Fx.get(() -> frame.screen().lookup(".tall-page") instanceof ScrollPane page
                        && page.getContent().getLayoutBounds().getHeight()
                                > page.getViewportBounds().getHeight() + 1
                ? page.getContent().snapshot(null, null)
                : null);
        if (whole != null) {
            Picture.write(whole, file);
        }
    }

    private static WindowFrame open(Stage stage, Manner manner) {
        WindowFrame frame = new WindowFrame(stage, manner.look(), look -> {});
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(manner.width());
        stage.setHeight(manner.height());
        stage.show();
        return frame;
    }

    private static void show(WindowFrame frame, Screen screen) {
        frame.show(screen);
        settle(screen);
    }

    /** What moves has come to where it moves to. */
    private static void settle(Screen screen) {
        if (screen instanceof PracticeScreen practice) {
            screen.applyCss();
            screen.getParent().layout();
            for (long nanos = 1; nanos < SETTLED; nanos += FRAME) {
                practice.frame(nanos);
            }
        }
    }

    /** All is drawn as large as there is room for it, which is known only now. */
    private static Image taken(Scene scene, Screen screen) {
        Fx.layOut(scene);
        Fx.layOut(scene);
        settle(screen);
        return scene.snapshot(null);
    }
}
