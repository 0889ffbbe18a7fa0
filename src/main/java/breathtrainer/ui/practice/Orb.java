package breathtrainer.ui.practice;

import breathtrainer.breath.Phase;
import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/**
 * Swells with the inhale and sinks with the exhale; the ring is where an inhale usually ends. The word stands in it, or beside it
 * where it would hang out of an orb that has sunk.
 */
public final class Orb extends Region {
    private static final Texts TEXTS = Texts.of("ui.practice");
    private static final double HALO = 1.28; // of the orb's radius

    private final Circle full = circle("orb-ring");
    private final Circle halo = circle("orb-halo");
    private final Circle core = circle("orb-core");
    private final Group swelling = new Group(halo, core);
    private final Label word = Labels.of("orb-word");
    private final Swell swell = new Swell();
    private boolean still;

    public Orb() {
        getStyleClass().add("orb");
        swelling.setCache(true);
        swelling.setCacheHint(CacheHint.SCALE);
        getChildren().addAll(full, swelling, word);
        setMouseTransparent(true);
    }

    private static Circle circle(String styleClass) {
        Circle circle = new Circle();
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    void show(Snapshot snapshot) {
        show(snapshot.lungLevel(), snapshot.paused() ? TEXTS.text("orb.paused") : word(snapshot.phase()));
    }

    /** Where it swells to, and the word in it. */
    public void show(double lungLevel, String written) {
        swell.towards(lungLevel);
        word.setText(written);
        setAccessibleText(written);
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case INHALE -> TEXTS.text("orb.inhale");
            case EXHALE -> TEXTS.text("orb.exhale");
            case PAUSE -> TEXTS.text("orb.rest");
            case UNKNOWN -> "";
        };
    }

    /**
     * Goes on to the frame at this time.
     *
     * @param now in nanoseconds
     */
    public void swell(long now) {
        if (swell.move(now, core.getRadius())) {
            draw();
        }
    }

    public void stayStill(boolean chosen) {
        still = chosen;
        draw();
    }

    private void draw() {
        double share = still ? Swell.STILL : swell.share();
        swelling.setScaleX(share);
        swelling.setScaleY(share);
        swelling.setOpacity(still ? swell.share() : 1);
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        core.setRadius(radius);
        halo.setRadius(radius * HALO);
        full.setRadius(radius * Swell.FULL);
        double widest = widestWord();
        boolean hangsOut = widest > 2 * radius * Swell.EMPTY;
        double centre = getWidth() / 2;
        if (hangsOut) {
            centre = Math.max(radius, Math.min(centre, getWidth() - widest - radius * HALO));
        }
        double left = centre - getWidth() / 2;
        getChildren()
                .forEach(child -> layoutInArea(child, left, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER));
        if (hangsOut && getWidth() - centre - radius * HALO >= widest) {
            word.setLayoutX(snapPositionX(centre + radius * HALO));
        }
    }

    /** Of all words: the orb does not move when another is written. */
    private double widestWord() {
        Text measured = new Text(TEXTS.text("orb.paused"));
        measured.setFont(word.getFont());
        double widest = measured.getLayoutBounds().getWidth();
        for (Phase phase : Phase.values()) {
            measured.setText(word(phase));
            widest = Math.max(widest, measured.getLayoutBounds().getWidth());
        }
        return Math.ceil(widest);
    }
}
