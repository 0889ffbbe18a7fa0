package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.rerun.Practised;
import breathtrainer.rerun.Rerun;
import breathtrainer.session.Snapshot;
import breathtrainer.session.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown at a moment is what playing there from the start shows. */
class ScrubberTest {
    private static final int FEW = 40;
    private static final int MANY = 1000;

    @TempDir
    private Path folder;

    @Test
    void a_moment_is_that_of_playing_there() throws Exception {
        jump(eventful(), FEW);
    }

    @Test
    @Tag("slow")
    void a_thousand_moments_are_those_of_playing_there() throws Exception {
        jump(eventful(), MANY / 2);
        jump(Path.of("samples/belt-moving.csv"), MANY / 4);
        jump(Path.of("samples/accelerometer.csv"), MANY / 4);
    }

    private static void jump(Path recording, int times) throws Exception {
        Practised practised = Benches.practised(DetectorSettings.DEFAULT);
        double[] moments = new Random(12).doubles(times, -5, 1200).toArray();
        double[] sorted = moments.clone();
        Arrays.sort(sorted);
        List<String> played = new ArrayList<>();
        try (Rerun run = new Rerun(Benches.source(recording).open(), practised)) {
            for (double moment : sorted) {
                run.upTo(moment);
                played.add(shown(run.snapshot()));
            }
        }
        try (Scrubber scrubber = new Scrubber(Benches.source(recording), practised)) {
            for (double moment : moments) {
                assertThat(shown(scrubber.at(moment)))
                        .as("at " + moment)
                        .isEqualTo(played.get(Arrays.binarySearch(sorted, moment)));
            }
        }
    }

    /** All of it: a trace has no words of its own. */
    private static String shown(Snapshot snapshot) {
        Trace trace = snapshot.trace();
        String levels = IntStream.range(0, trace.size())
                .mapToObj(i -> trace.time(i) + "=" + trace.level(i))
                .reduce("", (one, other) -> one + " " + other);
        return snapshot.toString().replaceAll("breathtrainer\\.session\\.Trace@[0-9a-f]+", "trace")
                + trace.onsets()
                + levels.hashCode();
    }

    /** With commands, a gap, and two times that it went on. */
    private Path eventful() throws IOException {
        List<String> lines = new ArrayList<>();
        double shift = 0;
        for (String line : Files.readAllLines(Path.of("samples/belt.csv"))) {
            if (line.startsWith("#") || line.startsWith("time_s")) {
                lines.add(line);
                continue;
            }
            double time = Double.parseDouble(line.substring(0, line.indexOf(',')));
            if (time > 400 && time < 415) {
                continue;
            }
            String now = String.valueOf(Math.rint((time + shift) * 1000) / 1000);
            lines.add(now + line.substring(line.indexOf(',')));
            shift += said(lines, time, now);
        }
        return Files.write(folder.resolve("eventful.csv"), lines);
    }

    /** What was said after a sample; seconds until the next, besides the usual. */
    private static double said(List<String> lines, double time, String now) {
        long fiftieths = Math.round(time * 50);
        if (fiftieths == 60 * 50 || fiftieths == 500 * 50) {
            lines.add("# " + now + " command next");
        } else if (fiftieths == 130 * 50) {
            lines.add("# " + now + " command count");
        } else if (fiftieths == 200 * 50 || fiftieths == 700 * 50) {
            lines.add("# " + now + " cut off here; gone on with after 90 s");
            lines.add("# " + now + " command pause");
            return 90;
        } else if (fiftieths == 200 * 50 + 1 || fiftieths == 700 * 50 + 1) {
            lines.add("# " + now + " command resume");
        }
        return 0;
    }
}
