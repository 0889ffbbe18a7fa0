package breathtrainer.ui;

import breathtrainer.calibration.Calibrator;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.calibration.Verdict;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.calibrate.CalibrateScreen;
import breathtrainer.ui.calibrate.LearntScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultWords;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way through the window when a sensor is learnt: the guided minute, and what came of it. JavaFX thread, but for {@link #close}. */
final class CalibrationPath {
    private static final String NOTHING_CAME =
            "Nothing came from the sensor, so nothing was learnt. See that it is plugged in, and calibrate again.";

    private final PracticeRoom room;
    private final WindowFrame frame;
    private final Background background;
    private final Doors doors;
    private volatile @Nullable OngoingCalibration calibration;

    /**
     * Where it leads.
     *
     * @param start shows the start screen
     */
    record Doors(Supplier<StartScreen> start, Consumer<Choice> practise) {}

    CalibrationPath(PracticeRoom room, WindowFrame frame, Background background, Doors doors) {
        this.room = room;
        this.frame = frame;
        this.background = background;
        this.doors = doors;
    }

    /** By way of the start screen, as a practice is opened. */
    void open(StartScreen start, Choice choice) {
        start.opening(choice);
        background.run(
                () -> room.calibrate(choice.source(), background.onScreen(start::sayWhileOpening)),
                opened -> begin(choice, opened),
                error -> start.say(FaultWords.words(error)));
    }

    private void begin(Choice choice, OngoingCalibration opened) {
        calibration = opened;
        CalibrateScreen.Doors ways =
                new CalibrateScreen.Doors(() -> learn(choice, opened), () -> closed(opened, doors.start()::get));
        frame.show(new CalibrateScreen(choice.source().name(), opened, frame::act, ways));
        opened.start();
    }

    /** A port is free again before anybody looks what speaks there. */
    private void closed(OngoingCalibration opened, Runnable then) {
        background.run(
                () -> {
                    opened.close();
                    return opened;
                },
                done -> then.run(),
                error -> say(FaultWords.words(error)));
    }

    private void learn(Choice choice, OngoingCalibration ended) {
        background.run(
                () -> {
                    ended.close();
                    Evidence evidence = ended.ended().join();
                    return Optional.of(evidence).filter(read -> !read.isEmpty()).map(Calibrator::learn);
                },
                learnt -> learnt.ifPresentOrElse(known -> show(choice, known), () -> say(NOTHING_CAME)),
                error -> say(FaultWords.words(error)));
    }

    private void show(Choice choice, Learnt learnt) {
        frame.show(new LearntScreen(
                choice.source().name(),
                learnt,
                new LearntScreen.Doors(
                        () -> practise(choice, learnt), () -> open(doors.start().get(), choice), doors.start()::get)));
    }

    /** What cannot be counted with is not agreed on. */
    private void practise(Choice choice, Learnt learnt) {
        if (learnt.verdict() != Verdict.POOR) {
            room.agree(choice.source(), learnt, LearntSettings.of(learnt));
        }
        doors.practise().accept(choice);
    }

    private void say(String words) {
        doors.start().get().say(words);
    }

    boolean isRunning() {
        OngoingCalibration running = calibration;
        return running != null && !running.ended().isDone();
    }

    /** Ends a minute that runs, and waits until its sensor is free. Any thread. */
    void close() {
        OngoingCalibration running = calibration;
        if (running != null) {
            running.close();
        }
    }
}
