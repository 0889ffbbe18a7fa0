package breathtrainer.drawing;

/** What of the plane is seen. */
public record Extent(double left, double bottom, double right, double top) {
    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    Vector middle() {
        return new Vector((left + right) / 2, (bottom + top) / 2);
    }
}
