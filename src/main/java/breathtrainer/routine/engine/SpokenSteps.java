package breathtrainer.routine.engine;

import breathtrainer.routine.Instruction;
import java.util.List;

/** Texts said one after the other, each for its time. */
final class SpokenSteps {
    private final List<Instruction> texts;
    private int step;
    private double shown; // seconds that the present text has been there
    private boolean over;

    /** @param texts at least one */
    SpokenSteps(List<Instruction> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * Lets time go on.
     *
     * @return those of the seconds that came after the last text was over
     */
    double pass(double seconds) {
        shown += seconds;
        while (!over && shown >= texts.get(step).seconds()) {
            goOn();
        }
        return over ? shown : 0;
    }

    void skip() {
        step = texts.size() - 1;
        shown = 0;
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
        return over ? before + texts.get(step).seconds() : before + shown;
    }

    static double total(List<Instruction> texts) {
        return texts.stream().mapToDouble(Instruction::seconds).sum();
    }

    private void goOn() {
        shown -= texts.get(step).seconds();
        if (step < texts.size() - 1) {
            step++;
        } else {
            over = true;
        }
    }
}
