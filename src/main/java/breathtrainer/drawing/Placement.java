package breathtrainer.drawing;

/**
 * From the plane of a drawing to pixels: {@code x * scaleX + shiftX}, {@code y * scaleY + shiftY}; y turns downwards.
 *
 * @param scaleX pixels a body height; negative where the drawing is mirrored
 * @param scaleY negative
 */
public record Placement(double scaleX, double scaleY, double shiftX, double shiftY) {
    /** As large as it fits, in the middle. */
    public static Placement inside(Drawing drawing, double width, double height) {
        Extent extent = drawing.extent();
        double scale = Math.min(width / extent.width(), height / extent.height());
        double across = drawing.mirrored() ? -scale : scale;
        Vector middle = extent.middle();
        return new Placement(across, -scale, width / 2 - across * middle.x(), height / 2 + scale * middle.y());
    }

    public Vector place(Vector point) {
        return new Vector(scaleX * point.x() + shiftX, scaleY * point.y() + shiftY);
    }
}
