package breathtrainer.ui.calibrate;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** A ring that says how much of the time for what is asked now is left: whole at its beginning, gone at its end. */
final class TimeRing extends Region {
    private static final double UNSEEN = 0.002; // of the whole: a change that nobody sees
    private static final double TOP = 90; // degrees

    private final Circle track = new Circle();
    private final Arc left = new Arc();
    private double shown = Double.NaN;

    TimeRing() {
        getStyleClass().add("time-ring");
        track.getStyleClass().add("time-track");
        left.getStyleClass().add("time-left");
        left.setType(ArcType.OPEN);
        left.setStartAngle(TOP);
        getChildren().addAll(track, left);
        setMouseTransparent(true);
    }

    /** @param over how much of the time is over, 0 to 1 */
    void show(double over) {
        if (!(Math.abs(over - shown) < UNSEEN)) {
            shown = over;
            left.setLength(360 * (1 - over));
        }
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.max(0, Math.min(getWidth(), getHeight()) / 2 - left.getStrokeWidth());
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        left.setCenterX(getWidth() / 2);
        left.setCenterY(getHeight() / 2);
        left.setRadiusX(radius);
        left.setRadiusY(radius);
    }
}
