package breathtrainer.breath;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what is found in every recording of a folder, in the form that is scored: {@code IN_DIR OUT_DIR [SENSITIVITY]}. */
final class BreathsOfFolder {
    private final List<String> lines = new ArrayList<>(List.of("event,onset_s,extremum_s,declared_s,breath,quality"));
    private int breath;

    private BreathsOfFolder() {}

    public static void main(String... arguments) throws IOException {
        Path to = Files.createDirectories(Path.of(arguments[1]));
        double sensitivity = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 1;
        for (Path recording : KeptRecordings.in(Path.of(arguments[0]))) {
            Files.write(to.resolve(recording.getFileName()), new BreathsOfFolder().find(recording, sensitivity));
        }
    }

    private List<String> find(Path recording, double sensitivity) {
        BreathDetector detector = new BreathDetector(new DetectorSettings(sensitivity, false), this::write);
        KeptRecordings.samples(recording).forEach(detector::accept);
        return lines;
    }

    private void write(BreathEvent event) {
        if (event instanceof BreathEnded ended) {
            breath = ended.breath();
        } else if (event instanceof InhaleBegan in) {
            add("inhale", in.onset(), in.extremum(), in.declared(), in.quality());
        } else if (event instanceof ExhaleBegan out) {
            add("exhale", out.onset(), out.extremum(), out.declared(), out.quality());
        }
    }

    private void add(String event, double onset, double extremum, double declared, double quality) {
        lines.add(String.format(
                Locale.ROOT, "%s,%.3f,%.3f,%.3f,%d,%.2f", event, onset, extremum, declared, breath, quality));
    }
}
