package breathtrainer.ui.before;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** As large as the lungs are full: whoever sees it breathe along is seen. */
final class BreathDot extends Region {
    private static final double EMPTY = 0.4; // of the room, at the usual end of exhale
    private static final double FULL = 0.86;

    private final Circle ring = circle("orb-ring");
    private final Circle core = circle("orb-core");

    BreathDot() {
        getStyleClass().add("breath-dot");
        setMouseTransparent(true);
        getChildren().addAll(ring, core);
    }

    private static Circle circle(String styleClass) {
        Circle circle = new Circle();
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    void show(double lungLevel) {
        double share = EMPTY + (FULL - EMPTY) * Math.max(-0.15, Math.min(1.2, lungLevel));
        core.setScaleX(share);
        core.setScaleY(share);
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        core.setRadius(radius);
        ring.setRadius(radius * FULL);
        getChildren().forEach(child -> layoutInArea(child, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER));
    }
}
