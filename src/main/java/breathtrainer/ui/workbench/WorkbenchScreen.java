package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchJumps;
import breathtrainer.bench.BenchSetup;
import breathtrainer.language.Texts;
import breathtrainer.rerun.Practised;
import breathtrainer.ui.Look;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import breathtrainer.ui.workbench.BenchControls.Bench;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A recording on the workbench: the whole of it, any moment of it, with its own settings or others, marked by hand. */
public final class WorkbenchScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.workbench");
    private static final double CLOSER = 0.7; // times as long
    private static final double SECOND = 1e9; // nanoseconds
    private static final double REDRAWN = 0.1; // seconds, while it is read
    private static final double GRAB = 7; // px about a mark

    /** Of what a picture was made. */
    private record Drawn(TimeWindow window, BenchPalette palette, int findings, int marks) {}

    private final BenchSetup setup;
    private final Consumer<Action> act;
    private final Runnable leave;
    private final BenchState state;
    private final BenchWork work;
    private final MomentSeeker seeker;
    private final MomentPanel moment = new MomentPanel();
    private final MarkDesk marks;
    private final BenchControls controls = new BenchControls(this::act);
    private final ProgressBar progress = new ProgressBar();
    private final BenchCanvas overview;
    private final BenchCanvas detail;
    private final AnimationTimer frames;
    private BenchPalette palette = BenchPalette.of(Look.DEFAULT);
    private boolean dirty = true;
    private boolean playing;
    private boolean dragging;
    private boolean warned;
    private boolean worked;
    private double asked = Double.NaN;
    private @Nullable Drawn overviewed;
    private @Nullable Drawn detailed;
    private long before;
    private double sinceDrawn;

    /**
     * Begins to read when it is shown.
     *
     * @param act what the buttons of the window do
     * @param leave back to where one came from
     */
    public WorkbenchScreen(BenchSetup setup, Consumer<Action> act, Runnable leave) {
        super("workbench", TEXTS.text("screen"));
        this.setup = setup;
        this.act = act;
        this.leave = leave;
        this.state = new BenchState(setup);
        this.marks = new MarkDesk(setup.source().shown(), this::changed);
        this.work = new BenchWork(setup.source(), marks::say);
        this.seeker = new MomentSeeker(setup.source(), (time, snapshot) -> moment.show(snapshot));
        this.overview = new BenchCanvas("bench-overview", new OverviewPainter(this::view));
        this.detail = new BenchCanvas("bench-detail", new DetailPainter(this::view));
        this.frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame(now);
            }
        };
        listen(); // before the page: what a key does here it does rather than scroll
        getChildren().add(page());
    }

    private BenchView view() {
        return state.view(marks.marks(), palette);
    }

    private Node page() {
        VBox pictures = new VBox(overview, detail);
        pictures.getStyleClass().add("bench-pictures");
        VBox.setVgrow(detail, Priority.ALWAYS);
        VBox side = new VBox(moment, new BenchSettings(setup, this::seenWith));
        side.getStyleClass().add("bench-side");
        VBox.setVgrow(moment, Priority.ALWAYS);
        HBox.setHgrow(pictures, Priority.ALWAYS);
        VBox.setVgrow(pictures, Priority.ALWAYS);
        return new TallPage(this, header(), new SideBySide("bench-body", pictures, side), new VBox(marks, controls));
    }

    private Node header() {
        Label name = Labels.wrapped("heading");
        name.setText(String.valueOf(setup.source().shown().getFileName()));
        Label facts = Labels.wrapped("bench-quiet");
        facts.setText(setup.facts());
        SideBySide names = new SideBySide("bench-names", name, facts);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox actions = new HBox(
                new ActionButton(Action.THEME, act),
                new ActionButton(Action.FULL_SCREEN, act),
                new ActionButton(Action.END, ignored -> leave()));
        SideBySide header = new SideBySide("header", names, progress, actions);
        header.getStyleClass().add("bench-header");
        return header;
    }

    private void listen() {
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        overview.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> overviewed(mouse.getX()));
        overview.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse -> overviewed(mouse.getX()));
        detail.addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        detail.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        detail.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
        detail.setOnScroll(this::scrolled);
        detail.setOnZoom(zoom -> zoom(1 / zoom.getZoomFactor(), timeAt(zoom.getX())));
    }

    private void pressed(KeyEvent key) {
        BenchKeys.of(key).ifPresent(what -> {
            act(what);
            key.consume();
        });
    }

    private void overviewed(double x) {
        requestFocus();
        go(state.all().time(x, overview.getWidth()));
    }

    private double timeAt(double x) {
        return state.window().time(x, detail.getWidth());
    }

    /** On a mark it is that which is moved; anywhere else the cursor. */
    private void grab(MouseEvent mouse) {
        requestFocus();
        boolean lanes = mouse.getY() > detail.getHeight() - LanePainter.HEIGHT * detail.scale();
        double near = GRAB / detail.getWidth() * state.window().seconds();
        dragging = lanes && marks.choose(timeAt(mouse.getX()), near);
        go(timeAt(mouse.getX()));
    }

    private void drag(MouseEvent mouse) {
        go(timeAt(Math.max(0, Math.min(detail.getWidth(), mouse.getX()))));
    }

    private void drop(MouseEvent mouse) {
        if (dragging && !mouse.isStillSincePress()) {
            marks.move(timeAt(mouse.getX()));
        }
        dragging = false;
    }

    private void scrolled(ScrollEvent scroll) {
        double seconds = state.window().seconds();
        if (scroll.isShiftDown() || Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            double pixels = scroll.getDeltaX() + (scroll.isShiftDown() ? scroll.getDeltaY() : 0);
            state.move(-pixels / detail.getWidth() * seconds);
            changed();
        } else {
            zoom(scroll.getDeltaY() > 0 ? CLOSER : 1 / CLOSER, timeAt(scroll.getX()));
        }
    }

    private void zoom(double factor, double around) {
        state.zoom(factor, around);
        changed();
    }

    /** Goes to a moment. */
    void go(double time) {
        state.go(time);
        changed();
    }

    private void changed() {
        dirty = true;
    }

    private void seenWith(Practised practised) {
        work.run(state.runWith(practised));
        asked = Double.NaN;
        changed();
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            leave();
            return true;
        }
        BenchKeys.of(action).ifPresent(this::act);
        return BenchKeys.of(action).isPresent();
    }

    private void leave() {
        if (marks.isAsking()) {
            marks.cancel();
            warned = false;
        } else if (marks.unsaved() && !warned) {
            warned = true;
            marks.say(TEXTS.text("marks.leaving"));
        } else {
            leave.run();
        }
    }

    private void act(Bench what) {
        BenchJumps jumps = new BenchJumps(state.run().findings());
        double now = state.cursor();
        switch (what) {
            case POSE_BACK -> go(jumps.pose(now, false));
            case POSE_ON -> go(jumps.pose(now, true));
            case ONSET_BACK -> go(jumps.onset(now, false));
            case ONSET_ON -> go(jumps.onset(now, true));
            case WHY_NOT -> go(jumps.uncounted(now, true));
            case PLAY -> play(!playing);
            case ZOOM_IN -> zoom(CLOSER, now);
            case ZOOM_OUT -> zoom(1 / CLOSER, now);
            case WHOLE -> whole();
            case MARK_INHALE -> marks.add(now, true);
            case MARK_EXHALE -> marks.add(now, false);
            case UNMARK -> marks.delete(now);
            case UNDO -> marks.undo();
            case REDO -> marks.redo();
            case SAVE -> marks.save();
        }
    }

    private void whole() {
        state.whole();
        changed();
    }

    private void play(boolean now) {
        playing = now;
        controls.playing(now);
    }

    private void frame(long now) {
        double passed = before == 0 ? 0 : Math.min(0.5, (now - before) / SECOND);
        before = now;
        sinceDrawn += passed;
        if (playing) {
            go(state.cursor() + passed * controls.speed());
            if (state.cursor() >= state.all().to() && work.isRead()) {
                play(false);
            }
        }
        boolean working = !work.isRead() || !work.isRun();
        if (dirty || worked != working || (working && sinceDrawn > REDRAWN)) {
            draw(working);
        }
        worked = working;
    }

    private void draw(boolean working) {
        dirty = false;
        sinceDrawn = 0;
        Drawn whole = drawn(state.all());
        if (working || !whole.equals(overviewed)) {
            overviewed = whole;
            overview.paint();
        }
        Drawn part = drawn(state.window());
        if (working || !part.equals(detailed)) {
            detailed = part;
            detail.paint();
        }
        point();
        moment.moment(state.cursor(), state.run().findings());
        progress.setVisible(working);
        progress.setProgress(
                work.isRead() ? work.share(state.all().from(), state.all().to()) : -1);
        if (asked != state.cursor()) {
            asked = state.cursor();
            seeker.ask(asked, state.run().practised());
        }
    }

    /** Lists are not compared: they have some ten thousand entries, and each change makes another. */
    private Drawn drawn(TimeWindow window) {
        return new Drawn(
                window,
                palette,
                System.identityHashCode(state.run().findings()),
                System.identityHashCode(marks.marks()));
    }

    /** What lies above the pictures. */
    private void point() {
        TimeWindow all = state.all();
        TimeWindow window = state.window();
        double width = overview.getWidth();
        overview.stretch(all.x(window.from(), width), all.x(window.to(), width));
        overview.cursor(all.x(state.cursor(), width));
        detail.cursor(window.x(state.cursor(), detail.getWidth()));
    }

    /** Whether the values of all of it are there to be drawn. */
    boolean isRead() {
        return work.isRead();
    }

    /** Whether something of it can be seen. */
    boolean isBegun() {
        return !Double.isNaN(state.raw().lines().get(0).first());
    }

    /** Whether all that follows from the values is there too. */
    boolean isRun() {
        return work.isRun();
    }

    /** The length of all of it, in seconds. */
    double seconds() {
        return state.all().seconds();
    }

    @Override
    public void look(Look look) {
        palette = BenchPalette.of(look);
        changed();
    }

    @Override
    public void shown() {
        super.shown();
        work.read(state.raw());
        work.run(state.run());
        frames.start();
    }

    @Override
    public void hidden() {
        frames.stop();
        work.close();
        seeker.close();
    }
}
