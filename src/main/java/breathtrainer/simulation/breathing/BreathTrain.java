package breathtrainer.simulation.breathing;

import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Easing;
import breathtrainer.simulation.waveform.Waveform;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** One breath after the other: the lung level, and when it truly turned. */
public final class BreathTrain implements Waveform {
    private final Breather breather;
    private final Queue<Mark> marks = new ArrayDeque<>();
    /** Before the first breath, a rest that is over at once. */
    private Breath breath = new Breath(0, List.of(new ChestMovement(0, 0, 0, 0, Easing.STRAIGHT)));

    /** A true onset. */
    private record Mark(double time, boolean inhale) {}

    /** The first inhale begins at 0. */
    public BreathTrain(Breather breather) {
        this.breather = breather;
    }

    @Override
    public double at(double time) {
        while (time >= breath.end()) {
            breath = take(breath.end(), breath.endLevel());
        }
        return breath.level(time);
    }

    private Breath take(double start, double level) {
        Breath next = breather.next(start, level);
        marks.add(new Mark(start, true));
        marks.add(new Mark(next.exhale(), false));
        return next;
    }

    /** When the breath began that was asked for last. */
    public double inhaleBegan() {
        return breath.inhale();
    }

    /** Tells each onset once, as soon as its time has come. */
    public void tell(double time, TruthListener listener) {
        for (Mark mark = marks.peek(); mark != null && mark.time() <= time; mark = marks.peek()) {
            marks.remove();
            if (mark.inhale()) {
                listener.inhaleBegan(mark.time());
            } else {
                listener.exhaleBegan(mark.time());
            }
        }
    }
}
