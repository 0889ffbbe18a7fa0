package breathtrainer.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One picture of a figure.
 *
 * @param mirrored left and right are exchanged when it is placed
 * @param marks from back to front
 */
public record Drawing(Extent extent, boolean mirrored, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /**
     * Whether something of it has moved from another drawing, or its light or colour has changed.
     *
     * @param way of a corner, in body heights, below which nobody sees it
     */
    public boolean hasMovedFrom(Drawing other, double way) {
        if (!extent.equals(other.extent) || mirrored != other.mirrored || marks.size() != other.marks.size()) {
            return true;
        }
        return IntStream.range(0, marks.size()).anyMatch(i -> marks.get(i).hasMovedFrom(other.marks.get(i), way));
    }
}
