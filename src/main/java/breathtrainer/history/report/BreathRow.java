package breathtrainer.history.report;

import java.util.List;

/**
 * Some minutes of the breath line.
 *
 * @param from seconds since the practice began
 * @param seconds that it spans, drawn or not
 * @param drawn seconds of them that the practice lasted
 * @param pieces what is drawn: a piece ends where no breath was seen
 * @param poses that are practised in it, from left to right
 */
record BreathRow(double from, double seconds, double drawn, List<Piece> pieces, List<Stretch> poses) {
    /** A line that is not interrupted: shares of the row's width, and of its height from its foot. */
    record Piece(List<Point> points) {
        Piece {
            points = List.copyOf(points);
        }
    }

    /** A point of it. */
    record Point(float x, float y) {}

    /**
     * Where one pose is practised.
     *
     * @param left share of the row's width
     * @param right share of the row's width
     * @param begins whether it begins here, and its name is to be written
     */
    record Stretch(double left, double right, int pose, String name, boolean begins) {}

    BreathRow {
        pieces = List.copyOf(pieces);
        poses = List.copyOf(poses);
    }
}
