package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where each breath is a movement, what is usual of breath is learnt anew with the first of them. */
class MovementOnsetsTest {
    private static final double QUICKEST = 0.6; // seconds from one movement to the next

    @Test
    void no_movement_is_asked_for_before_the_one_before_was_made() throws Exception {
        Routine routine = Routines.find("mid-back");
        WearerOptions lying = WearerOptions.of(Condition.CHEST_SUPINE, 2).withRate(50);
        SimulatedPractice practice = new SimulatedPractice(lying, routine, Length.SHORT, TruthListener.NONE);
        List<Double> times = new ArrayList<>();
        SessionListener listener = event -> {
            if (event instanceof MovementBegan) {
                times.add(event.time());
            }
        };
        Session session = new Session(routine, Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, listener);
        for (Optional<Sample> next = practice.next(); next.isPresent(); next = practice.next()) {
            session.accept(next.get());
        }

        assertThat(times).hasSizeGreaterThan(50);
        for (int k = 1; k < times.size(); k++) {
            assertThat(times.get(k) - times.get(k - 1))
                    .as("after %s", times.get(k - 1))
                    .isGreaterThan(QUICKEST);
        }
    }
}
