package breathtrainer.ui;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Calibrator;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.calibration.Verdict;
import breathtrainer.language.Texts;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.calibrate.CalibrateScreen;
import breathtrainer.ui.calibrate.LearntScreen;
import breathtrainer.ui.calibrate.SensitivityScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultWords;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way through the window when a sensor is learnt: the guided minute, and what came of it. JavaFX thread, but for {@link #close}. */
final class CalibrationPath {
    private static final Texts TEXTS = Texts.of("ui");

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
    record Doors(Starting start, Consumer<Choice> practise) {}

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
                new CalibrateScreen.Doors(() -> learn(choice, opened), () -> closed(opened, doors.start()::show));
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
                    return Optional.of(evidence).filter(read -> !read.isEmpty()).map(read -> Known.of(choice, read));
                },
                known -> known.ifPresentOrElse(this::show, () -> say(TEXTS.text("calibrate.nothing-came"))),
                error -> say(FaultWords.words(error)));
    }

    /** What is known after a minute, and how breaths are counted with it. */
    private record Known(Choice choice, Evidence evidence, Learnt learnt, DetectorSettings settings) {
        static Known of(Choice choice, Evidence evidence) {
            Learnt learnt = Calibrator.learn(evidence);
            return new Known(choice, evidence, learnt, LearntSettings.of(learnt));
        }

        /** What was learnt, the other way round where the wearer has flipped it. */
        Learnt agreed() {
            return settings.inverted() == LearntSettings.of(learnt).inverted() ? learnt : learnt.flipped();
        }

        Known with(DetectorSettings chosen) {
            return new Known(choice, evidence, learnt, chosen);
        }
    }

    private void show(Known known) {
        frame.show(new LearntScreen(
                known.choice().source().name(),
                known.learnt(),
                known.settings(),
                new LearntScreen.Doors(
                        () -> practise(known),
                        () -> look(known),
                        () -> open(doors.start().show(), known.choice()),
                        doors.start()::show)));
    }

    private void look(Known known) {
        frame.show(new SensitivityScreen(
                known.evidence(), known.settings(), background, frame::act, chosen -> show(known.with(chosen))));
    }

    /** What cannot be counted with is not agreed on. */
    private void practise(Known known) {
        if (known.learnt().verdict() == Verdict.POOR) {
            doors.practise().accept(known.choice());
        } else {
            background.run(
                    () -> {
                        room.agree(known.choice().source(), known.agreed(), known.settings());
                        return known.choice();
                    },
                    doors.practise(),
                    error -> say(FaultWords.words(error)));
        }
    }

    private void say(String words) {
        doors.start().show().say(words);
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
