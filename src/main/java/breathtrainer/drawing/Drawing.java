package breathtrainer.drawing;

import java.util.List;

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
}
