package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.StepBegan;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.Posture;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Getting ready fits the wearer: whoever takes long is waited for, whoever is there already is not held up. */
class ArrivingTest {
    private static final double SAID = 8; // seconds
    private static final double REACTION = 1; // seconds

    /** Seconds from the second pose's only step until its hold waits for an inhale. */
    private static double arrival(Condition condition, long seed, double moving) {
        SyntheticWearer wearer =
                new SyntheticWearer(WearerOptions.of(condition, seed).withBreathsPerMinute(7), TruthListener.NONE);
        wearer.breathe(Breathing.of(7, 1.2));
        List<Double> stood = new ArrayList<>();
        List<Double> ready = new ArrayList<>();
        Session session = session(event -> {
            if (event instanceof StepBegan step && step.place().poseNumber() == 2) {
                stood.add(step.time());
            } else if (event instanceof Awaiting awaiting && awaiting.place().poseNumber() == 2) {
                ready.add(awaiting.time());
            }
        });
        boolean told = false;
        while (ready.isEmpty()) {
            Sample sample = wearer.next().orElseThrow();
            session.accept(sample);
            if (!told && !stood.isEmpty() && sample.time() > stood.get(0) + REACTION && moving > 0) {
                told = true;
                wearer.move(moving, Posture.STANDING);
            }
        }
        return ready.get(0) - stood.get(0);
    }

    private static Session session(SessionListener listener) {
        Routine routine = new Routine("r", "R", List.of(), List.of(pose("Sit"), pose("Stand")), List.of());
        return new Session(routine, Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, listener);
    }

    private static Pose pose(String name) {
        Hold hold = new Hold(false, 6, 6, Unit.BREATHS);
        List<Instruction> steps = List.of(new Instruction(name + ".", SAID));
        return new Pose(
                name, "", List.of(), null, steps, null, null, List.of(), List.of(), List.of(), null, hold, List.of());
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 1", "NORMAL, 2", "ACC_STILL, 1", "ACC_STILL, 2", "CHEST_SIT, 1", "CARDIAC30, 1", "RESTLESS, 1"
    })
    void who_is_there_when_it_was_said_is_not_held_up(Condition condition, long seed) {
        assertThat(arrival(condition, seed, 0)).isBetween(SAID, SAID + 0.1);
        assertThat(arrival(condition, seed, 4)).isBetween(SAID, SAID + 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 1, 10",
        "NORMAL, 2, 10",
        "ACC_STILL, 1, 10",
        "ACC_STILL, 2, 10",
        "ACC_STILL, 1, 14",
        "ACC_STILL, 2, 20"
    })
    void who_takes_longer_is_waited_for(Condition condition, long seed, double moving) {
        assertThat(arrival(condition, seed, moving)).isBetween(REACTION + moving - 0.5, REACTION + moving + 2);
    }

    @ParameterizedTest
    @CsvSource({"ACC_STILL, 1", "ACC_MOVE, 1", "RESTLESS, 1", "NORMAL, 1"})
    void nobody_is_waited_for_longer_than_fifteen_seconds(Condition condition, long seed) {
        assertThat(arrival(condition, seed, 40)).isLessThan(SAID + 15.1);
    }
}
