package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.StepBegan;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever moves on by hand, at whatever moment of a breath, loses none: not the one that comes, nor the inhale under way. */
class ByHandTest {
    private static final double LATE = 1.6; // seconds after which the end of a breath is known

    /** What came of moving on so long after the second pose's only step began. */
    private static final class Moved implements TruthListener {
        private final List<Double> inhales = new ArrayList<>();
        private final List<Double> exhales = new ArrayList<>();
        private double stood = Double.NaN;
        private double pressed = Double.NaN;
        private double counted = Double.NaN;

        Moved(Condition condition, double after) {
            SyntheticWearer wearer =
                    new SyntheticWearer(WearerOptions.of(condition, 1).withBreathsPerMinute(7), this);
            wearer.breathe(Breathing.of(7, 1.2));
            Session session =
                    new Session(routine(), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, this::told);
            while (Double.isNaN(counted)) {
                Sample sample = wearer.next().orElseThrow();
                session.accept(sample);
                if (Double.isNaN(pressed) && sample.time() >= stood + after) {
                    pressed = sample.time();
                    session.accept(Command.NEXT);
                }
            }
        }

        private void told(SessionEvent event) {
            if (event instanceof StepBegan step && step.place().poseNumber() == 2) {
                stood = step.time();
            } else if (event instanceof BreathCounted count && count.place().poseNumber() == 2) {
                counted = count.time();
            }
        }

        @Override
        public void inhaleBegan(double time) {
            inhales.add(time);
        }

        @Override
        public void exhaleBegan(double time) {
            exhales.add(time);
        }

        /** Whether an inhale had begun, long enough ago to be known, and went on for a while. */
        boolean isInInhale() {
            double begun = newest(inhales, pressed);
            return begun > newest(exhales, pressed + 0.4) && begun < pressed - 0.8;
        }

        /** Whether an exhale had begun long enough ago to be known. */
        boolean isInExhale() {
            return newest(exhales, pressed - LATE) > newest(inhales, pressed);
        }

        /** How many whole breaths began after that moment and were over before one was counted. */
        long lost() {
            return inhales.stream()
                            .filter(inhale -> inhale > pressed && inhale < counted - LATE)
                            .count()
                    - 1;
        }

        private static double newest(List<Double> times, double until) {
            return times.stream().filter(time -> time <= until).reduce(0.0, (before, next) -> next);
        }
    }

    private static Routine routine() {
        return new Routine("r", "R", List.of(), List.of(pose("Sit", 5), pose("Stand", 60)), List.of());
    }

    private static Pose pose(String name, double said) {
        Hold hold = new Hold(false, 6, 6, Unit.BREATHS);
        List<Instruction> steps = List.of(new Instruction(name + ".", said));
        return new Pose(
                name, "", List.of(), null, steps, null, null, List.of(), List.of(), List.of(), null, hold, List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"NORMAL", "PIEZO", "ACC_STILL", "CHEST_SIT"})
    void no_breath_is_lost_at_any_moment(Condition condition) {
        int inInhale = 0;
        for (int moment = 0; moment < 50; moment++) {
            Moved moved = new Moved(condition, 15 + 0.2 * moment);
            inInhale += moved.isInInhale() ? 1 : 0;
            assertThat(moved.lost())
                    .as("moved on at " + moved.pressed)
                    .isBetween(moved.isInExhale() ? 0L : -1L, moved.isInInhale() ? -1L : 0L);
        }
        assertThat(inInhale).isGreaterThan(8);
    }
}
