package breathtrainer.cli.terminal.story;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One hold told line by line: every breath or round of it, of a timed one every minute. */
final class HoldStory {
    private static final int MINUTE = 60;

    private Progress last;
    private int said;

    /** As it begins. */
    HoldStory(Progress hold) {
        this.last = hold;
        this.said = marks(hold);
    }

    String begun() {
        return "Hold: " + target() + ".";
    }

    /** What has happened since it was last asked. */
    List<String> until(Progress now) {
        List<String> lines = new ArrayList<>();
        if (now.staying() != last.staying()) {
            lines.add(now.staying() ? "Staying until told to move on." : "The hold ends by its count again.");
        }
        last = now;
        countTo(marks(now), lines);
        return lines;
    }

    /**
     * @param counted whether one more was counted in the moment that ended it
     */
    List<String> ended(boolean counted) {
        List<String> lines = new ArrayList<>();
        if (counted && !isTimed() && said + 1 >= last.target()) {
            countTo(said + 1, lines);
        }
        lines.add(isTimed() ? "Hold ended after " + clock(last.done()) + "." : "Hold ended.");
        return lines;
    }

    /** Every one on the way up; a breath that is taken back is one line. */
    private void countTo(int marks, List<String> lines) {
        int from = marks > said ? said + 1 : marks;
        for (int mark = from; mark <= marks && marks != said; mark++) {
            lines.add(count(mark));
        }
        said = marks;
    }

    private String count(int mark) {
        String number = isTimed() ? clock(mark * MINUTE) : Integer.toString(mark);
        return last.staying() ? number + " " + unit() + ", staying" : number + " of " + target();
    }

    private int marks(Progress hold) {
        double mark = isTimed() ? MINUTE : 1;
        return (int) Math.floor(hold.done() / mark + 1e-6);
    }

    private boolean isTimed() {
        return last.unit() == Hold.Unit.MINUTES || last.unit() == Hold.Unit.SECONDS;
    }

    private String target() {
        return (isTimed() ? clock(last.target()) : Long.toString(Math.round(last.target()))) + " " + unit();
    }

    private String unit() {
        return isTimed() ? "minutes" : last.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String clock(double seconds) {
        int whole = (int) Math.floor(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE);
    }
}
