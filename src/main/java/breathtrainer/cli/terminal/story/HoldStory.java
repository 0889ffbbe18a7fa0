package breathtrainer.cli.terminal.story;

import breathtrainer.language.Texts;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One hold told line by line: every breath or round of it, of a timed one every minute. */
final class HoldStory {
    private static final Texts TEXTS = Texts.of("cli.terminal.story");

    private static final int MINUTE = 60;

    private Progress last;
    private int said;

    /** As it begins. */
    HoldStory(Progress hold) {
        this.last = hold;
        this.said = marks(hold);
    }

    List<String> begun() {
        return Said.indented(TEXTS.text("hold." + unit(), target()));
    }

    /** What was counted since it was last asked. */
    List<String> until(Progress now) {
        last = now;
        int marks = marks(now);
        List<String> lines = new ArrayList<>();
        // every one on the way up; a breath that is taken back is one line
        for (int mark = marks > said ? said + 1 : marks; mark <= marks && marks != said; mark++) {
            lines.addAll(Said.indented(count(mark)));
        }
        said = marks;
        return lines;
    }

    List<String> stayChanged(Progress now) {
        return Said.indented(TEXTS.text(now.staying() ? "stays" : "stays-no-more"));
    }

    List<String> ended(Progress now) {
        return Said.indented(isTimed() ? TEXTS.text("ended.timed", clock(now.done())) : TEXTS.text("ended"));
    }

    private String count(int mark) {
        String number = isTimed() ? clock(mark * MINUTE) : Integer.toString(mark);
        return last.staying()
                ? TEXTS.text("staying." + unit(), number)
                : TEXTS.text("count." + unit(), number, target());
    }

    private int marks(Progress hold) {
        double mark = isTimed() ? MINUTE : 1;
        return (int) Math.floor(hold.done() / mark + 1e-6);
    }

    private boolean isTimed() {
        return last.unit() == Hold.Unit.MINUTES || last.unit() == Hold.Unit.SECONDS;
    }

    private String target() {
        return isTimed() ? clock(last.target()) : Long.toString(Math.round(last.target()));
    }

    private String unit() {
        return isTimed() ? "minutes" : last.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String clock(double seconds) {
        int whole = (int) Math.floor(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE);
    }
}
