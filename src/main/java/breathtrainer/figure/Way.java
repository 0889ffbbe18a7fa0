package breathtrainer.figure;

import breathtrainer.drawing.Drawing;
import breathtrainer.figure.flesh.BodyPainter;
import breathtrainer.figure.flesh.Setting;
import breathtrainer.figure.skeleton.Shape;
import breathtrainer.figure.skeleton.ShapePath;
import java.util.List;

/** A way through shapes that are seen alike. */
public final class Way {
    private final Setting setting;
    private final ShapePath path;
    private final int shapes;

    /**
     * Through these shapes, one after the other.
     *
     * @param shapes at least one
     */
    public Way(Setting setting, List<Shape> shapes) {
        this.setting = setting;
        this.path = new ShapePath(setting.viewpoint(), shapes);
        this.shapes = shapes.size();
    }

    int shapes() {
        return shapes;
    }

    Drawing draw(double share, double level, boolean mirrored) {
        double lungs = Math.max(0, Math.min(1, level));
        return new Drawing(setting.extent(), mirrored, BodyPainter.paint(setting, path.at(share), lungs));
    }
}
