package breathtrainer.ui.practice;

import breathtrainer.figure.Figures;
import breathtrainer.language.Texts;
import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import breathtrainer.ui.Look;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.look.Sentences;
import breathtrainer.ui.look.SideBySide;
import breathtrainer.ui.trace.BreathStrip;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A practice that is under way: what to do, the breath, how far. Changes only what differs from the last frame. */
public final class PracticeScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.practice");
    private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");
    private static final PseudoClass FIGURE = PseudoClass.getPseudoClass("figure");
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final OngoingPractice practice;
    private final PracticeFrames frames;
    private final TopLine topLine;
    private final GuidanceText text = new GuidanceText();
    private final Orb orb = new Orb();
    private final BreathingFigure figure;
    private final BreathStrip strip = new BreathStrip();
    private final PartsBar parts = new PartsBar();
    private final NextLine next = new NextLine();
    private final NoticeLine recording = new NoticeLine("recording-words");
    private final PracticeControls controls;
    private final EndQuestion question;
    private @Nullable Snapshot shown;
    private @Nullable SourceStatus source;

    /**
     * @param figures those of its routine
     * @param act what the buttons do
     * @param ended called once, when the practice is over
     */
    public PracticeScreen(OngoingPractice practice, Figures figures, Consumer<Action> act, Runnable ended) {
        super("practice", TEXTS.text("screen"));
        this.figure = new BreathingFigure(figures);
        this.practice = practice;
        this.frames = new PracticeFrames(practice, this::frame, ended);
        this.topLine = new TopLine(practice.speed());
        this.controls = new PracticeControls(act);
        this.question = new EndQuestion(() -> practice.command(Command.END), this::requestFocus);
        Node page = page();
        page.disableProperty().bind(question.visibleProperty());
        getChildren().addAll(page, question);
        setOnMouseClicked(click -> giveUpFocus());
    }

    private Node page() {
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox breath = new VBox(figure, orb);
        VBox.setVgrow(figure, Priority.ALWAYS);
        VBox.setVgrow(orb, Priority.ALWAYS);
        breath.getStyleClass().add("breath");
        HBox body = new HBox(text, breath);
        body.getStyleClass().add("body");
        SideBySide foot = new SideBySide("foot", next, controls);
        HBox.setHgrow(next, Priority.ALWAYS);
        BorderPane page = new BorderPane(body, topLine, null, new VBox(recording, strip, parts, foot), null);
        page.getStyleClass().add("page");
        return page;
    }

    /** So that Space pauses again, after a button was clicked. */
    private void giveUpFocus() {
        if (!question.isVisible()) {
            requestFocus();
        }
    }

    public void frame(long now) {
        Snapshot snapshot = practice.snapshot();
        SourceStatus status = practice.sourceStatus();
        if (!snapshot.equals(shown) || !status.equals(source)) {
            shown = snapshot;
            source = status;
            show(snapshot, status);
        }
        figure.move(now);
        orb.swell(now);
    }

    private void show(Snapshot snapshot, SourceStatus status) {
        pseudoClassStateChanged(PREPARING, StageWords.isBeforeHold(snapshot.state()));
        pseudoClassStateChanged(PAUSED, snapshot.paused());
        pseudoClassStateChanged(LOST, snapshot.signal().state() == Signal.State.LOST);
        topLine.show(snapshot, practice.sourceFigures());
        text.show(snapshot, Notice.of(snapshot, status));
        figure.show(snapshot);
        pseudoClassStateChanged(FIGURE, figure.isVisible());
        orb.show(snapshot);
        strip.show(snapshot);
        parts.show(snapshot);
        recording.say(practice.notice(), false);
        next.show(snapshot.guidance());
        controls.show(snapshot);
        setAccessibleText(Sentences.of(text.spoken(), recording.text()));
    }

    @Override
    public boolean act(Action action) {
        if (question.isVisible()) {
            return question.act(action);
        }
        if (action == Action.END) {
            question.ask();
            return true;
        }
        return PracticeCommand.of(action, practice.snapshot())
                .map(this::command)
                .orElse(false);
    }

    private boolean command(Command command) {
        practice.command(command);
        return true;
    }

    @Override
    public void look(Look look) {
        orb.stayStill(look.stillOrb());
        figure.look(look);
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
