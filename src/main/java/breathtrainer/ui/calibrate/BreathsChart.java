package breathtrainer.ui.calibrate;

import breathtrainer.ui.calibrate.Trial.Seen;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Two minutes of breath, one below the other, drawn anew for each choice. */
final class BreathsChart extends Region {
    private static final int ROWS = 2;

    private final Canvas canvas = new Canvas();
    private final ChartPens pens = new ChartPens();
    private final double start;
    private @Nullable Seen seen;
    private int chosen = -1;

    /** @param start seconds on the source's clock, at its beginning */
    BreathsChart(double start) {
        this.start = start;
        getStyleClass().add("breaths-chart");
        getChildren().add(canvas);
        getChildren().addAll(pens.all());
        pens.onChange(this::draw);
        setMouseTransparent(true);
    }

    ChartPens pens() {
        return pens;
    }

    void show(Seen now) {
        seen = now;
        draw();
    }

    /** @param notCounted index of the movement that is looked at, or -1 */
    void choose(int notCounted) {
        chosen = notCounted;
        draw();
    }

    private void draw() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (seen != null && canvas.getHeight() > 0) {
            double height = canvas.getHeight() / ROWS;
            for (int i = 0; i < ROWS; i++) {
                ChartRow.Frame frame = new ChartRow.Frame(i * height, canvas.getWidth(), height);
                new ChartRow(pen, pens, start + i * ChartRow.SECONDS, start, frame).draw(seen, chosen);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw();
        }
    }
}
