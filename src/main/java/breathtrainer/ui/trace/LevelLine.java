package breathtrainer.ui.trace;

import breathtrainer.language.Texts;
import breathtrainer.session.Trace;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lung level over the last half minute, the newest at the right. Draws only what is new, and slides the rest. */
final class LevelLine extends Region {
    private static final Texts TEXTS = Texts.of("ui.trace");

    private final Canvas canvas = new Canvas();
    private final Rectangle edges = new Rectangle();
    private final Pane window = new Pane(canvas);
    private final Region fade = new Region();
    private final Line full = guide();
    private final Line empty = guide();
    private final Circle newest = new Circle();
    private final TapePainter painter;
    private @Nullable Trace shown;

    LevelLine(Pens pens) {
        painter = new TapePainter(canvas.getGraphicsContext2D(), pens);
        pens.onChange(this::drawAnew);
        getStyleClass().add("level-line");
        newest.getStyleClass().add("newest");
        newest.setVisible(false);
        fade.getStyleClass().add("fade");
        window.setClip(edges);
        getChildren().addAll(full, empty, window, fade, newest);
        setAccessibleText(TEXTS.text("level"));
    }

    private static Line guide() {
        Line guide = new Line();
        guide.getStyleClass().add("guide");
        return guide;
    }

    void show(Trace trace) {
        if (trace != shown && trace.size() > 0) {
            shown = trace;
            if (!painter.canGoOn(trace)) {
                takeAnotherTape(trace);
            }
            painter.draw(trace);
            follow(trace);
        }
    }

    private void takeAnotherTape(Trace trace) {
        painter.take(new Tape(window.getWidth(), trace.end()), canvas.getWidth(), canvas.getHeight());
    }

    private void drawAnew() {
        if (shown != null) {
            takeAnotherTape(shown);
            painter.draw(shown);
            follow(shown);
        }
    }

    private void follow(Trace trace) {
        canvas.setTranslateX(painter.shift(trace.end()));
        float level = trace.level(trace.size() - 1);
        newest.setVisible(!Float.isNaN(level));
        newest.setCenterY(Float.isNaN(level) ? 0 : painter.y(level));
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight() / 8;
        newest.setRadius(room / 2);
        double width = Math.max(0, getWidth() - room);
        window.resizeRelocate(0, 0, width, getHeight());
        fade.resizeRelocate(0, 0, width / 12, getHeight());
        edges.setWidth(width);
        edges.setHeight(getHeight());
        newest.setCenterX(width);
        if (canvas.getWidth() != Tape.length(width) || canvas.getHeight() != getHeight()) {
            canvas.setWidth(Tape.length(width));
            canvas.setHeight(getHeight());
            drawAnew();
        }
        lay(full, 1, width);
        lay(empty, 0, width);
    }

    private void lay(Line guide, double level, double width) {
        double y = Math.rint(painter.y(level)) + 0.5;
        guide.setStartY(y);
        guide.setEndY(y);
        guide.setEndX(width);
    }
}
