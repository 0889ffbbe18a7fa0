package breathtrainer.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Collects all that is wrong in one file. Lines that are not YAML are reported once; what follows from them is not. */
public final class Faults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();
    private final Set<Integer> brokenLines = new HashSet<>();
    private final Set<Integer> lostLines =
            new HashSet<>(); // those of the broken ones of which not even the key is left

    public Faults(String file) {
        this.file = file;
    }

    /** The file's name, as it stands before each fault. */
    public String file() {
        return file;
    }

    public void add(Node at, String message) {
        int line = line(at.getStartMark());
        boolean nothingThere = at instanceof ScalarNode && index(at.getStartMark()) == index(at.getEndMark());
        if (!isBroken(line) && !(nothingThere && isBroken(line + 1))) {
            add(line, column(at.getStartMark()), message);
        }
    }

    /**
     * Adds a fault at a place.
     *
     * @param line from 1, as is the column
     */
    public void add(int line, int column, String message) {
        found.add(new Fault(file, line, column, message));
    }

    public void addWholeFile(String message) {
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
    public boolean hasLost(Node node) {
        int first = line(node.getStartMark());
        int last = line(node.getEndMark());
        return lostLines.stream().anyMatch(line -> line >= first && line <= last);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the reading of a file with faults.
     *
     * @param made from the faults, in the order of the file
     */
    public <E extends FaultyFileException> void throwIfAny(Function<List<Fault>, E> made) throws E {
        if (!found.isEmpty()) {
            throw made.apply(found.stream().sorted(Fault.BY_PLACE).toList());
        }
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    public static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    static int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }
}
