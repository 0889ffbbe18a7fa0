package breathtrainer.ui.calibrate;

import breathtrainer.language.Texts;
import breathtrainer.signal.SourceStatus;
import breathtrainer.ui.Look;
import breathtrainer.ui.OngoingCalibration;
import breathtrainer.ui.OngoingCalibration.Moment;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.practice.Orb;
import breathtrainer.ui.practice.SpeedWords;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** A guided minute that is under way: what is asked now, the breath, how long. Looks at the newest moment once a frame. */
public final class CalibrateScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    private final OngoingCalibration calibration;
    private final Doors doors;
    private final AskedText text = new AskedText();
    private final Orb orb = new Orb();
    private final TimeRing ring = new TimeRing();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private Moment shown = Moment.BEFORE;
    private SourceStatus status = SourceStatus.READING;
    private boolean left;

    /**
     * Where it leads.
     *
     * @param ended called once, when the minute is over
     * @param leave the wearer wants to go
     */
    public record Doors(Runnable ended, Runnable leave) {}

    /**
     * The page of one minute.
     *
     * @param source what is learnt, by its name
     * @param act what the buttons do
     */
    public CalibrateScreen(String source, OngoingCalibration calibration, Consumer<Action> act, Doors doors) {
        super("calibrate", TEXTS.text("screen"));
        this.calibration = calibration;
        this.doors = doors;
        BorderPane page = new BorderPane(body(), topLine(source), null, foot(act), null);
        page.getStyleClass().add("page");
        getChildren().add(page);
        tell();
    }

    private Node topLine(String source) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(
                Labels.of("stage", TEXTS.text("of", source)),
                between,
                Labels.goneWhenEmpty(Labels.of("speed", SpeedWords.of(calibration.speed()))));
        line.getStyleClass().add("top-line");
        return line;
    }

    private Node body() {
        HBox.setHgrow(text, Priority.ALWAYS);
        StackPane breath = new StackPane(orb, ring);
        breath.getStyleClass().add("breath");
        HBox body = new HBox(text, breath);
        body.getStyleClass().add("body");
        return body;
    }

    private Node foot(Consumer<Action> act) {
        ActionButton again = new ActionButton(Action.BACK, act);
        again.says(TEXTS.text("again-from-here"), Feather.ROTATE_CCW);
        again.setDisable(!calibration.isHeard());
        ActionButton leave = new ActionButton(Action.END, act);
        leave.says(TEXTS.text("leave"), Feather.X);
        HBox foot = new HBox(
                again,
                new ActionButton(Action.THEME, act),
                new ActionButton(Action.STILL_ORB, act),
                new ActionButton(Action.FULL_SCREEN, act),
                leave);
        foot.getStyleClass().addAll("foot", "controls");
        return foot;
    }

    /** Shows what is so now. */
    public void frame(long now) {
        boolean over = calibration.ended().isDone();
        Moment moment = calibration.moment();
        SourceStatus newest = calibration.sourceStatus();
        boolean told = moment.ask() == shown.ask() && moment.rounds() == shown.rounds() && newest.equals(status);
        shown = moment;
        status = newest;
        if (!told) {
            tell();
        }
        orb.show(moment.level(), "");
        orb.swell(now);
        ring.show(moment.share());
        if (over && !left) {
            left = true;
            frames.stop();
            doors.ended().run();
        }
    }

    private void tell() {
        text.show(shown, calibration.isHeard(), status.message());
        setAccessibleText(text.spoken());
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            leave();
        } else if (action == Action.BACK && calibration.isHeard()) {
            calibration.again();
        }
        return action == Action.END || action == Action.BACK;
    }

    /** Once; and what ends because it is left leads nowhere else. */
    private void leave() {
        if (!left) {
            left = true;
            frames.stop();
            doors.leave().run();
        }
    }

    @Override
    public void look(Look look) {
        orb.stayStill(look.stillOrb());
    }

    @Override
    public void shown() {
        super.shown();
        frames.start();
    }

    @Override
    public void hidden() {
        frames.stop();
    }
}
