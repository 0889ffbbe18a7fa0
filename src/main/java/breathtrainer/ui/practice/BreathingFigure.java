package breathtrainer.ui.practice;

import breathtrainer.breath.Phase;
import breathtrainer.drawing.Drawing;
import breathtrainer.drawing.FigureColours;
import breathtrainer.drawing.Placement;
import breathtrainer.figure.Figure;
import breathtrainer.figure.FigureException;
import breathtrainer.figure.Figures;
import breathtrainer.figure.Motion;
import breathtrainer.routine.Place;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.Look;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A drawn person who breathes with the wearer. Takes no room where the pose has no figure, or none that can be drawn. It is
 * painted only when something in it has moved.
 */
final class BreathingFigure extends Region {
    private static final double UNSEEN = 0.12; // px; nobody sees an edge move less

    private final Figures figures;
    private final Canvas canvas = new Canvas();
    private FigureColours colours = FigureColours.DARK;
    private String id = "";
    private Optional<Figure> figure = Optional.empty();
    private @Nullable Motion motion;
    private @Nullable Drawing painted;
    private @Nullable Phase stepped;
    private boolean mirrored;
    private boolean still;
    private boolean dirty = true;
    private long before;

    BreathingFigure(Figures figures) {
        this.figures = figures;
        getStyleClass().add("figure");
        getChildren().add(canvas);
        setMouseTransparent(true);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(Snapshot snapshot) {
        Optional<FigureAim> aim = FigureAim.of(snapshot.state());
        aim.ifPresent(shown -> turnTo(shown.place()));
        Motion moving = motion;
        setVisible(aim.isPresent() && moving != null);
        if (moving == null || aim.isEmpty()) {
            return;
        }
        FigureAim now = aim.get();
        moving.aim(now.passage(), now.inhaling(), now.waiting(), snapshot.lungLevel());
        if (still && snapshot.phase() != stepped) {
            stepped = snapshot.phase();
            moving.step(stepped == Phase.INHALE);
            dirty = true;
        }
    }

    private void turnTo(Place place) {
        String wanted = place.pose().figure();
        if (!wanted.equals(id)) {
            id = wanted;
            figure = find(wanted);
            motion = figure.map(Motion::new).orElse(null);
            setAccessibleText(figure.map(Figure::title).orElse(""));
            dirty = true;
        }
        boolean other = figure.map(it -> it.isMirrored(place.side(), place.sideNumber()))
                .orElse(false);
        dirty |= other != mirrored;
        mirrored = other;
    }

    /** One that is written wrongly was told when the routine was read. */
    private Optional<Figure> find(String wanted) {
        try {
            return figures.find(wanted);
        } catch (FigureException faulty) {
            return Optional.empty();
        }
    }

    /**
     * Goes on to the frame at this time.
     *
     * @param now in nanoseconds
     */
    void move(long now) {
        double seconds = before == 0 ? 0 : (now - before) / 1e9;
        before = now;
        Motion moving = motion;
        if (moving == null || !isVisible()) {
            return;
        }
        boolean moves = !still && !moving.isSettled();
        if (moves) {
            moving.goOn(seconds);
        }
        if (moves || dirty) {
            paintNow();
        }
    }

    private void paint(Drawing now) {
        Drawing last = painted;
        double unit =
                Placement.inside(now, canvas.getWidth(), canvas.getHeight()).scaleX(); // px
        if (dirty || last == null || now.hasMovedFrom(last, UNSEEN / Math.abs(unit))) {
            new CanvasPicture(canvas, colours).paint(now);
            painted = now;
            dirty = false;
        }
    }

    void look(Look look) {
        colours = look.dark() ? FigureColours.DARK : FigureColours.LIGHT;
        still = look.stillOrb();
        stepped = null;
        dirty = true;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(snapSizeX(getWidth()));
        canvas.setHeight(snapSizeY(getHeight()));
        dirty = true;
        paintNow();
    }

    /** A canvas of another size is empty, and this one is about to be seen. */
    private void paintNow() {
        Motion moving = motion;
        if (moving != null && isVisible() && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            paint(moving.draw(mirrored));
        }
    }
}
