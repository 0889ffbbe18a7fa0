package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole practice without a sensor: time goes on, and each breath is counted by hand. */
class NothingWornTest {
    private static final int BREATH = 50; // samples: 5 s

    private final List<SessionEvent> events = new ArrayList<>();

    /** An hour, one key a breath. */
    private Session practised(DetectorSettings settings) {
        Session session =
                new Session(Routines.builtIn().get(2), Length.SHORT, settings, SessionRecorder.NONE, events::add);
        for (int i = 0; i < 36_000; i++) {
            session.accept(Sample.missing(i / 10.0, 1));
            if (i % BREATH == 0) {
                session.accept(Command.COUNT_ONE);
            }
        }
        return session;
    }

    @Test
    void is_practised_to_its_close_by_key_alone_and_nothing_is_called_lost() {
        Session session = practised(DetectorSettings.DEFAULT.unworn());
        assertThat(session.snapshot().state()).isInstanceOf(RoutineState.Finished.class);
        assertThat(session.snapshot().tallies()).extracting(PoseTally::byHand).containsExactly(4, 5, 5, 6, 6, 4);
        assertThat(events).noneMatch(SignalLost.class::isInstance);
        assertThat(session.snapshot().signal().state()).isEqualTo(Signal.State.BY_HAND);
    }

    @Test
    void a_sensor_that_says_nothing_is_lost_as_ever() {
        Session session = practised(DetectorSettings.DEFAULT);
        assertThat(session.snapshot().state()).isNotInstanceOf(RoutineState.Finished.class);
        assertThat(events).anyMatch(SignalLost.class::isInstance);
    }
}
