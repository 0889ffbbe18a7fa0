package breathtrainer.ui;

import breathtrainer.bench.BenchSetup;
import breathtrainer.session.Knocks;
import breathtrainer.session.OngoingPractice;
import breathtrainer.sound.SoundChoice;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.hearing.SoundScreen;
import breathtrainer.ui.library.LibraryScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.practice.PracticeScreen;
import breathtrainer.ui.seeing.LookScreen;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultWords;
import breathtrainer.ui.summary.FaultsScreen;
import breathtrainer.ui.summary.Outcome;
import breathtrainer.ui.summary.SummaryScreen;
import breathtrainer.ui.workbench.BenchMeasure;
import breathtrainer.ui.workbench.WorkbenchScreen;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way through the window: start, practice, summary, and round again. JavaFX thread, but for {@link #close}. */
final class Navigation {
    private final PracticeRoom room;
    private final WindowFrame frame;
    private final Background background;
    private final CalibrationPath calibration;
    private @Nullable Choice last;
    private final PreludePath prelude;
    private volatile @Nullable OngoingPractice practice;

    Navigation(PracticeRoom room, WindowFrame frame, Background background) {
        this.room = room;
        this.frame = frame;
        this.background = background;
        this.prelude = new PreludePath(room, frame, background, new PreludePath.Doors(this::start, this::practise));
        this.calibration =
                new CalibrationPath(room, frame, background, new CalibrationPath.Doors(this::start, this::toPractice));
    }

    void toStart() {
        start();
    }

    /** By way of the start screen: it says what is being opened, and what went wrong if it could not be. */
    void toPractice(Choice choice) {
        last = choice;
        open(start(), choice);
    }

    /** By way of the start screen, too. */
    void toCalibration(Choice choice) {
        calibrate(start(), choice);
    }

    /** A recording on the workbench; why it cannot be read is said on the start screen. */
    void toBench(Path recording) {
        if ((practice != null && !practice.ended().isDone()) || calibration.isRunning() || prelude.isRunning()) {
            return; // what is dropped onto a practice does not end it
        }
        toBench(() -> room.bench(recording), told -> {});
    }

    /**
     * A recording that is laid out by somebody else.
     *
     * @param shown is given the screen
     */
    void toBench(Callable<BenchSetup> setup, Consumer<WorkbenchScreen> shown) {
        background.run(
                setup,
                laid -> {
                    WorkbenchScreen screen = new WorkbenchScreen(laid, frame::act, this::toStart);
                    frame.show(screen);
                    shown.accept(screen);
                },
                error -> start().say(FaultWords.words(error)));
    }

    /** Lays it out, measures how that goes, and closes the window. */
    void measure(Callable<BenchSetup> setup, Consumer<String> told) {
        toBench(setup, screen -> new BenchMeasure(screen, told, frame::close).start());
    }

    /** Begins anew whenever a routine that is being written was saved. */
    void watch() {
        room.watch(background.onScreen(this::anew), background.onScreen(this::faulty));
    }

    private void anew(Choice choice) {
        StartScreen start = start();
        start.opening(choice);
        leave(() -> toPractice(choice));
    }

    private void faulty(String faults) {
        frame.show(new FaultsScreen(faults));
        leave(() -> {});
    }

    /** Ends what runs; its screen is gone already, and so tells no summary. */
    private void leave(Runnable then) {
        OngoingPractice running = practice;
        background.run(
                () -> {
                    if (running != null) {
                        running.close();
                    }
                    return true;
                },
                closed -> then.run(),
                error -> then.run());
    }

    /** What only the way knows; all else is the frame's. */
    private void act(Action action) {
        if (action == Action.LOOK_BACK) {
            toLibrary();
        } else if (action == Action.SOUND) {
            toSound();
        } else if (action == Action.APPEARANCE) {
            toAppearance();
        } else {
            frame.act(action);
        }
    }

    /** Past practices and samples. */
    void toLibrary() {
        background.run(
                room::shelf,
                shelf -> frame.show(new LibraryScreen(
                        shelf, background, new LibraryScreen.Doors(this::toBench, this::toStart, frame::act))),
                error -> start().say(FaultWords.words(error)));
    }

    /** How practices are heard; what is chosen there is kept at once. */
    void toSound() {
        background.run(
                room::sound,
                offer -> frame.show(new SoundScreen(
                        offer, new SoundScreen.Doors(this::keep, this::hear, this::toStart, frame::act))),
                error -> start().say(FaultWords.words(error)));
    }

    /** How the window looks. */
    void toAppearance() {
        appearance();
    }

    private LookScreen appearance() {
        LookScreen screen = new LookScreen(frame.look(), new LookScreen.Doors(this::choose, this::toStart, frame::act));
        frame.show(screen);
        return screen;
    }

    /** A page keeps the language in which it was made, and so there is another. */
    private void choose(Look look) {
        boolean spoken = look.language().equals(frame.look().language());
        frame.choose(look);
        if (!spoken) {
            appearance().showLanguage();
        }
    }

    private void keep(SoundScreen screen, SoundChoice choice) {
        Consumer<String> said = background.onScreen(screen::say);
        background.runInTurn(() -> said.accept(room.keep(choice)));
    }

    private void hear(SoundScreen screen, SoundChoice choice) {
        Consumer<String> said = background.onScreen(screen::say);
        background.run(() -> {
            room.keep(choice);
            said.accept(room.hearSound());
        });
    }

    private StartScreen start() {
        StartScreen start = new StartScreen(
                new StartScreen.Doors(this::open, this::calibrate, this::lookAround, this::keep, this::act));
        if (last != null) {
            start.choose(last);
        }
        frame.show(start);
        lookAround(start);
        return start;
    }

    private void lookAround(StartScreen start) {
        start.lookingAround();
        background.run(
                () -> new Offer(room.routines(), room.sources(), room.unfinished(), room.knocks()),
                start::offer,
                error -> start.sayUnlessOpening(FaultWords.words(error)));
    }

    private void keep(Knocks knocks) {
        background.runInTurn(() -> room.keep(knocks));
    }

    private void calibrate(StartScreen start, Choice choice) {
        last = choice;
        calibration.open(start, choice);
    }

    private void open(StartScreen start, Choice choice) {
        last = choice;
        prelude.open(start, choice);
    }

    private void practise(Choice choice, Consumer<String> meanwhile, Consumer<String> failed) {
        background.run(
                () -> room.open(choice, background.onScreen(meanwhile)),
                opened -> begin(choice, opened),
                error -> failed.accept(FaultWords.words(error)));
    }

    private void begin(Choice choice, OngoingPractice opened) {
        last = choice;
        practice = opened;
        frame.show(
                new PracticeScreen(opened, room.figures(choice.routine()), frame::act, () -> finish(choice, opened)));
        opened.start();
    }

    private void finish(Choice choice, OngoingPractice ended) {
        Outcome outcome = Outcome.of(choice.routine(), ended);
        background.run(ended::close);
        if (outcome.nothingHappened()) {
            start().say(outcome.note());
        } else {
            frame.show(new SummaryScreen(
                    outcome, new SummaryScreen.Doors(() -> toPractice(choice), this::toStart, frame::close)));
        }
    }

    /** Ends what runs, and waits until it is kept. Any thread. */
    void close() {
        calibration.close();
        prelude.close();
        OngoingPractice running = practice;
        if (running != null) {
            running.close();
        }
    }
}
