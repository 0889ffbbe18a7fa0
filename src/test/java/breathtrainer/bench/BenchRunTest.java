package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.breath.DetectorSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** How a practice goes with a recording, with its own settings and with others. */
class BenchRunTest {
    private static final Path BELT = Path.of("samples/belt.csv");

    @Test
    void it_has_the_poses_holds_and_onsets_of_the_practice() throws Exception {
        BenchRun run = new BenchRun(Benches.source(BELT), Benches.practised(DetectorSettings.DEFAULT));
        run.run(time -> true);

        BenchFindings found = run.findings();
        assertThat(found.poses())
                .extracting(Stretch::words)
                .startsWith("Breathing into the back")
                .hasSize(6);
        assertThat(found.holds().get(0).words()).isEqualTo("10 of 10");
        assertThat(found.onsets())
                .hasSizeBetween(425, 440)
                .isSortedAccordingTo((a, b) -> Double.compare(a.time(), b.time()));
        assertThat(run.level().last()).isGreaterThan(1100);
        assertThat(found.reached()).isGreaterThan(1100);
        double pose = new BenchJumps(found).pose(0, true);
        assertThat(pose).isEqualTo(found.poses().get(0).from());
        assertThat(new BenchJumps(found).onset(pose, false)).isLessThan(pose);
    }

    @Test
    void other_settings_make_another_practice_and_a_run_stops_when_it_is_not_wanted() throws Exception {
        BenchRun other = new BenchRun(Benches.source(BELT), Benches.practised(new DetectorSettings(1, true)));
        other.run(time -> time < 300);

        assertThat(other.findings().reached()).isBetween(300.0, 420.0);
        assertThat(other.findings().onsets().get(4).inhale())
                .isNotEqualTo(firstOnsets().onsets().get(4).inhale());
    }

    private static BenchFindings firstOnsets() throws Exception {
        BenchRun own = new BenchRun(Benches.source(BELT), Benches.practised(DetectorSettings.DEFAULT));
        own.run(time -> time < 100);
        return own.findings();
    }
}
