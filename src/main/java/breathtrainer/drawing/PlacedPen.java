package breathtrainer.drawing;

/** Writes in pixels what it is told in body heights. */
public record PlacedPen(Placement placement, Pen pixels) implements Pen {
    @Override
    public void moveTo(double x, double y) {
        pixels.moveTo(across(x), down(y));
    }

    @Override
    public void lineTo(double x, double y) {
        pixels.lineTo(across(x), down(y));
    }

    @Override
    public void close() {
        pixels.close();
    }

    private double across(double x) {
        return placement.scaleX() * x + placement.shiftX();
    }

    private double down(double y) {
        return placement.scaleY() * y + placement.shiftY();
    }
}
