package breathtrainer.ui.look;

import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The orb, small, for the task bar. */
public final class WindowIcon {
    private static final int SIZE = 128; // px
    private static final double RADIUS = 0.46 * SIZE;
    private static final Color INNER = Color.web("#1d4e4b");
    private static final Color RIM = Color.web("#8fd0c0");

    private WindowIcon() {}

    public static Image image() {
        WritableImage image = new WritableImage(SIZE, SIZE);
        PixelWriter pixels = image.getPixelWriter();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                pixels.setColor(x, y, at(Math.hypot(x + 0.5 - SIZE / 2.0, y + 0.5 - SIZE / 2.0)));
            }
        }
        return image;
    }

    private static Color at(double fromMiddle) {
        double coverage = Math.max(0, Math.min(1, RADIUS + 0.5 - fromMiddle));
        Color color = INNER.interpolate(RIM, Math.min(1, fromMiddle / RADIUS));
        return color.deriveColor(0, 1, 1, coverage);
    }
}
