package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.HoldCheck;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import breathtrainer.session.LogWords;
import breathtrainer.session.Session;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A synthetic wearer practises the whole routine, moving from pose to pose, and with each breath where it asks for that. */
class SimulatedPracticeTest {
    private final List<Double> exhales = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"NORMAL,3", "ACC_STILL,3", "ACC_SWAY,9", "ACC_POSTURE,12"})
    void the_count_of_seven_holds_is_that_of_the_true_breaths_but_for(Condition condition, int apart) throws Exception {
        practise(WearerOptions.of(condition, 3));
        List<HoldCheck> holds = HoldCheck.of(log, exhales);

        assertThat(holds).hasSize(7);
        assertThat(holds.stream().mapToInt(HoldCheck::apart).sum())
                .as("%s", holds)
                .isLessThanOrEqualTo(apart);
        assertThat(log).anyMatch(line -> line.contains("  close  "));
    }

    @Test
    void cat_cow_is_counted_breath_for_breath() throws Exception {
        practise(WearerOptions.of(Condition.ACC_STILL, 3));

        assertThat(HoldCheck.of(log, exhales).get(1).apart()).isLessThanOrEqualTo(1);
    }

    private void practise(WearerOptions options) throws Exception {
        Routine routine = Routines.find("mid-back");
        Session session = new Session(
                routine,
                Length.SHORT,
                DetectorSettings.DEFAULT,
                SessionRecorder.NONE,
                event -> log.add(LogWords.of(event).line()));
        SimulatedPractice rehearsal = new SimulatedPractice(options, routine, Length.SHORT, new TruthListener() {
            @Override
            public void inhaleBegan(double time) {}

            @Override
            public void exhaleBegan(double time) {
                exhales.add(time);
            }
        });
        for (Optional<Sample> sample = rehearsal.next(); sample.isPresent(); sample = rehearsal.next()) {
            session.accept(sample.get());
        }
    }
}
