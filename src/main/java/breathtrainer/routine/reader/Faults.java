package breathtrainer.routine.reader;

import breathtrainer.routine.Fault;
import breathtrainer.routine.RoutineException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Collects all that is wrong in one file. Lines that are not YAML are reported once; what follows from them is not. */
final class Faults {
    static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private final Set<Integer> brokenLines = new HashSet<>();
    private final Set<Integer> lostLines =
            new HashSet<>(); // those of the broken ones of which not even the key is left

    Faults(String file) {
        this.file = file;
    }

    void add(Node at, String message) {
        int line = line(at.getStartMark());
        boolean nothingThere = at instanceof ScalarNode && index(at.getStartMark()) == index(at.getEndMark());
        if (!isBroken(line) && !(nothingThere && isBroken(line + 1))) {
            add(line, column(at.getStartMark()), message);
        }
    }

    /** @param line from 1, as is the column */
    void add(int line, int column, String message) {
        found.add(new Fault(file, line, column, message));
    }

    void addWholeFile(String message) {
        add(0, 0, message);
    }

    void breakLine(int line) {
        brokenLines.add(line);
    }

    void loseLine(int line) {
        breakLine(line);
        lostLines.add(line);
    }

    boolean isBroken(int line) {
        return brokenLines.contains(line);
    }

    /** Whether a line of the node was lost: what seems to be missing may stand there. */
    boolean hasLost(Node node) {
        int first = line(node.getStartMark());
        int last = line(node.getEndMark());
        return lostLines.stream().anyMatch(line -> line >= first && line <= last);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void throwIfAny() throws RoutineException {
        if (!found.isEmpty()) {
            throw new RoutineException(found.stream().sorted(BY_PLACE).toList());
        }
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    static int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }
}
