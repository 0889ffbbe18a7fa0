package breathtrainer.calibration.profile;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.InhaleWay;
import breathtrainer.calibration.ProfileException;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.language.Texts;
import breathtrainer.signal.Tilt;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.KeySet;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.YamlFile;
import breathtrainer.yaml.YamlTree;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a profile; all that is wrong with it is told at once. */
public final class ProfileReader {
    private static final Texts TEXTS = Texts.of("calibration.profile");
    private static final KeySet KEYS = new KeySet(
            () -> TEXTS.text("kind"),
            List.of(
                    "version",
                    "profile",
                    "device",
                    "sensor",
                    "made",
                    "inhale",
                    "tilt",
                    "sure",
                    "sensitivity",
                    "piezo_s",
                    "swing",
                    "noise"),
            List.of("profile", "inhale"));

    private final Faults faults;
    private final Entries entries;

    private ProfileReader(Node root, Faults faults) {
        this.faults = faults;
        this.entries = Entries.of(root, KEYS, faults);
    }

    /**
     * Reads a file.
     *
     * @throws ProfileException with every fault
     */
    public static WearerProfile read(Path file) throws ProfileException {
        Faults faults = new Faults(file.toString());
        String text = YamlFile.text(file, faults);
        faults.throwIfAny(ProfileException::new);
        Optional<Node> root = YamlTree.read(text, faults);
        if (root.isEmpty() && faults.isEmpty()) {
            faults.add(1, 1, TEXTS.text("empty"));
        }
        Optional<WearerProfile> profile = root.map(node -> new ProfileReader(node, faults).profile());
        faults.throwIfAny(ProfileException::new);
        return profile.orElseThrow();
    }

    private WearerProfile profile() {
        String version = text("version");
        if (!version.isEmpty() && !version.equals(ProfileText.VERSION)) {
            wrong("version", TEXTS.text("version", ProfileText.VERSION));
        }
        String name = text("profile");
        if (!WearerProfile.isName(name)) {
            wrong("profile", TEXTS.text("name", Quoted.of(name)));
        }
        InhaleWay inhale = inhale();
        Tilt tilt = tilt();
        if (inhale == InhaleWay.TILT && tilt == null && faults.isEmpty()) {
            wrong("inhale", TEXTS.text("tilt.missing"));
        }
        return new WearerProfile(
                name,
                text("sensor"),
                text("device"),
                text("made"),
                inhale,
                tilt,
                number("sure", 0, 1, 0),
                number("sensitivity", DetectorSettings.LEAST_SENSITIVE, DetectorSettings.MOST_SENSITIVE, 1),
                number("piezo_s", 0.1, 60, Double.POSITIVE_INFINITY),
                number("swing", 0, 1e12, Double.NaN),
                number("noise", 0, 1e12, Double.NaN));
    }

    private InhaleWay inhale() {
        String word = text("inhale");
        return Arrays.stream(InhaleWay.values())
                .filter(way -> way.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    wrong("inhale", TEXTS.text("inhale", Quoted.of(word)));
                    return InhaleWay.UNKNOWN;
                });
    }

    private @Nullable Tilt tilt() {
        if (!entries.has("tilt")) {
            return null;
        }
        Optional<Tilt> tilt = Tilt.named(text("tilt"));
        if (tilt.isEmpty()) {
            wrong("tilt", TEXTS.text("tilt.wrong"));
        }
        return tilt.orElse(null);
    }

    private double number(String key, double least, double most, double otherwise) {
        if (!entries.has(key)) {
            return otherwise;
        }
        double number;
        try {
            number = Double.parseDouble(text(key));
        } catch (NumberFormatException none) {
            number = Double.NaN;
        }
        if (!(number >= least && number <= most)) {
            wrong(key, TEXTS.text("number", key, least, most));
        }
        return number;
    }

    private String text(String key) {
        return entries.value(key)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .orElse("");
    }

    private void wrong(String key, String why) {
        entries.value(key).ifPresent(node -> faults.add(node, why));
    }
}
