package breathtrainer.ui.workbench;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Times under a picture. */
final class TimeAxis {
    static final double HEIGHT = 20; // px, as all here at the designed size
    private static final double APART = 90; // px between two times, at least
    private static final double[] STEPS = {
        0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 21_600, 43_200, 86_400, 604_800
    };

    private TimeAxis() {}

    static void paint(GraphicsContext pen, BenchView view, double width, double height) {
        TimeWindow window = view.window();
        double scale = BenchCanvas.scale(pen);
        double step = step(window.seconds() * APART * scale / Math.max(1, width));
        pen.setFill(view.palette().quiet());
        pen.setTextAlign(TextAlignment.CENTER);
        for (double time = Math.ceil(window.from() / step) * step; time <= window.to(); time += step) {
            double x = window.x(time, width);
            pen.fillRect(x - 0.5, height - HEIGHT * scale, 1, 4 * scale);
            if (x > 20 * scale && x < width - 20 * scale) {
                pen.fillText(clock(time, step), x, height - (HEIGHT / 2 - 1) * scale);
            }
        }
    }

    private static double step(double least) {
        for (double step : STEPS) {
            if (step >= least) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** {@code 1:02:03}, {@code 2:03.5}: hours only where there are some, and parts of a second only if they are asked. */
    static String clock(double seconds, double exact) {
        long tenths = Math.round(Math.abs(seconds) * 10);
        long whole = tenths / 10;
        String sign = seconds < 0 && tenths > 0 ? "-" : "";
        String parts = exact < 1 ? String.format(Locale.ROOT, ".%d", tenths % 10) : "";
        return whole >= 3600
                ? sign + String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60) + parts
                : sign + String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60) + parts;
    }
}
