package breathtrainer.bench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Marks that are edited by hand; each change can be undone, and done again. For one thread. */
public final class HandMarks {
    private List<HandMark> marks = List.of();
    private List<HandMark> saved = List.of();
    private final Deque<List<HandMark>> before = new ArrayDeque<>();
    private final Deque<List<HandMark>> after = new ArrayDeque<>();

    /** Begins with those of a file, as if nothing was changed. */
    public void begin(Collection<HandMark> loaded) {
        marks = List.copyOf(new TreeSet<>(loaded));
        saved = marks;
        before.clear();
        after.clear();
    }

    /** In order of time. */
    public List<HandMark> marks() {
        return marks;
    }

    public void add(HandMark mark) {
        TreeSet<HandMark> changed = new TreeSet<>(marks);
        if (changed.add(mark)) {
            change(changed);
        }
    }

    public void remove(HandMark mark) {
        TreeSet<HandMark> changed = new TreeSet<>(marks);
        if (changed.remove(mark)) {
            change(changed);
        }
    }

    /** To another time; one change, however far it was dragged. */
    public void move(HandMark mark, double time) {
        TreeSet<HandMark> changed = new TreeSet<>(marks);
        if (changed.remove(mark) && changed.add(new HandMark(time, mark.inhale()))) {
            change(changed);
        }
    }

    private void change(Collection<HandMark> changed) {
        before.push(marks);
        after.clear();
        marks = List.copyOf(changed);
    }

    /** Whether there was something to undo. */
    public boolean undo() {
        return step(before, after);
    }

    /** Whether there was something to do again. */
    public boolean redo() {
        return step(after, before);
    }

    private boolean step(Deque<List<HandMark>> from, Deque<List<HandMark>> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(marks);
        marks = from.pop();
        return true;
    }

    /** The one that is nearest to a time, if it is no further than so many seconds. */
    public Optional<HandMark> near(double time, double within) {
        return marks.stream()
                .filter(mark -> Math.abs(mark.time() - time) <= within)
                .min((one, other) -> Double.compare(Math.abs(one.time() - time), Math.abs(other.time() - time)));
    }

    /** Whether something is not saved. */
    public boolean changed() {
        return !marks.equals(saved);
    }

    /** They are in a file now. */
    public void wereSaved() {
        saved = marks;
    }
}
