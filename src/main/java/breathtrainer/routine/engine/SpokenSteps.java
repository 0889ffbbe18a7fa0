package breathtrainer.routine.engine;

import breathtrainer.routine.Instruction;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Texts said one after the other, each for its time. Those that are to be done as well wait for the wearer, who may take longer
 * than the words: each until it is done, but no longer than {@value #LONGEST_WAIT} s, for a sensor that shakes must not hold up a
 * practice.
 */
final class SpokenSteps {
    /** Seconds after a text's own time. To come to the floor or to one's feet takes that long where it hurts. */
    private static final double LONGEST_WAIT = 15;

    private final List<Instruction> texts;
    private final BooleanSupplier done;
    private int step;
    private double shown; // seconds that the present text has been there
    private boolean awaited; // longer than its time
    private boolean over;

    /** @param texts at least one */
    SpokenSteps(List<Instruction> texts) {
        this(texts, () -> true);
    }

    /** @param done asked when the time of one is over: whether it is done */
    SpokenSteps(List<Instruction> texts, BooleanSupplier done) {
        this.texts = List.copyOf(texts);
        this.done = done;
    }

    /**
     * Lets time go on.
     *
     * @return those of the seconds that came after the last text was over
     */
    double pass(double seconds) {
        shown += seconds;
        while (!over && isSaid() && isDone()) {
            goOn();
        }
        return over ? shown : 0;
    }

    void skip() {
        step = texts.size() - 1;
        shown = 0;
        awaited = false;
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** The present text, from 0; the last when all is said. */
    int step() {
        return step;
    }

    String text() {
        return texts.get(step).text();
    }

    /** Seconds of it that lie behind. */
    double said() {
        double before = total(texts.subList(0, step));
        return over ? before + own() : before + Math.min(shown, own());
    }

    static double total(List<Instruction> texts) {
        return texts.stream().mapToDouble(Instruction::seconds).sum();
    }

    private double own() {
        return texts.get(step).seconds();
    }

    private boolean isSaid() {
        return shown >= own();
    }

    private boolean isDone() {
        boolean isDone = done.getAsBoolean() || shown >= own() + LONGEST_WAIT;
        awaited |= !isDone;
        return isDone;
    }

    /** What came after its time is the next one's, unless it was waited for. */
    private void goOn() {
        shown = awaited ? 0 : shown - own();
        awaited = false;
        if (step < texts.size() - 1) {
            step++;
        } else {
            over = true;
        }
    }
}
