package breathtrainer.ui;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.figure.Figures;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.session.Knocks;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.signal.SourceStatus;
import breathtrainer.simulation.Strap;
import breathtrainer.sound.SoundChoice;
import breathtrainer.sound.SoundSettings;
import breathtrainer.ui.OngoingCalibration.Moment;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import breathtrainer.ui.calibrate.CalibrateScreen;
import breathtrainer.ui.calibrate.LearntScreen;
import breathtrainer.ui.calibrate.SensitivityScreen;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.hearing.SoundScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.practice.PracticeScreen;
import breathtrainer.ui.seeing.LookScreen;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultsScreen;
import breathtrainer.ui.summary.Outcome;
import breathtrainer.ui.summary.SummaryScreen;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;

/** Every screen, with something to show. JavaFX thread. */
final class ScreenGallery {
    private ScreenGallery() {}

    static final String FAULT = "The port /dev/ttyUSB0 may not be opened by you. Add yourself to the group dialout"
            + " (sudo adduser $USER dialout), log in anew, and choose it again.";

    /** All of them that need neither a recording nor somebody who breathes, by name. */
    static Map<String, Supplier<Screen>> all() {
        Map<String, Supplier<Screen>> screens = new TreeMap<>(calibrations());
        Moments.all().forEach(moment -> screens.put(moment.name(), () -> practice(moment)));
        screens.put("question", ScreenGallery::question);
        screens.put("start", () -> start(""));
        screens.put("start-many", ScreenGallery::startWithMany);
        screens.put("start-fault", () -> start(FAULT));
        screens.put("start-cut-off", ScreenGallery::startWithOneCutOff);
        screens.put("summary", () -> summary(End.ROUTINE));
        screens.put("summary-early", () -> summary(End.SOURCE));
        screens.put("faults", ScreenGallery::faults);
        screens.put("sound", ScreenGallery::sound);
        screens.put("appearance", ScreenGallery::appearance);
        return screens;
    }

    static PracticeScreen practice(breathtrainer.ui.Moment moment) {
        PracticeScreen screen =
                new PracticeScreen(new ScriptedPractice(moment), Figures.builtIn(), action -> {}, () -> {});
        screen.frame(0);
        return screen;
    }

    static PracticeScreen question() {
        PracticeScreen screen = practice(Moments.HOLDING);
        screen.act(Action.END);
        return screen;
    }

    static LookScreen appearance() {
        return new LookScreen(Look.DEFAULT, new LookScreen.Doors(look -> {}, () -> {}, action -> {}));
    }

    static FaultsScreen faults() {
        return new FaultsScreen("""
                mine.yaml:3:8: 'pose' is no word that is known here; poses, before, after and title are
                mine.yaml:12:11: 'for ten breaths' is no hold; '10 breaths' and 'at least 3 minutes' are, and so is '3 to 5 rounds'
                mine.yaml:20:13: there is no figure 'headstand'; seated, all-fours, forearms, standing, twist and lying are there""");
    }

    static SoundScreen sound() {
        SoundScreen screen = new SoundScreen(
                new SoundOffer(
                        new SoundChoice(SoundSettings.DEFAULT, "espeak-ng:en-us"),
                        List.of("auto", "espeak-ng", "none")),
                new SoundScreen.Doors((shown, choice) -> {}, (shown, choice) -> {}, () -> {}, action -> {}));
        screen.say("There is no voice here, and the practice is told by tones alone; install one with: sudo apt install"
                + " espeak-ng.");
        return screen;
    }

    /** Every step of the guided minute, and what comes of it. */
    static Map<String, Supplier<Screen>> calibrations() {
        Map<String, Supplier<Screen>> screens = new TreeMap<>();
        screens.put("calibrate-before", () -> minute(new ScriptedCalibration(Moment.BEFORE, true)));
        for (Ask ask : Ask.values()) {
            screens.put("calibrate-" + ask.word(), () -> minute(new ScriptedCalibration(ask, 0)));
        }
        screens.put("calibrate-again", () -> minute(new ScriptedCalibration(Ask.OUT, 1)));
        screens.put("calibrate-last", () -> minute(new ScriptedCalibration(Ask.USUAL, 2)));
        screens.put(
                "calibrate-recorded",
                () -> minute(new ScriptedCalibration(new Moment(Ask.USUAL, 0, 70, 120, 0.4), false)));
        screens.put(
                "calibrate-unplugged",
                () -> minute(new ScriptedCalibration(Ask.IN, 1)
                        .with(SourceStatus.waiting("The BT1 belt on /dev/ttyUSB0 is gone. Plug it in again: the program"
                                + " goes on by itself."))));
        for (Strap strap : List.of(Strap.GOOD, Strap.CLIPPED_TOP, Strap.LOOSE, Strap.NOT_WORN, Strap.CHEST_SITTING)) {
            screens.put("learnt-" + strap.word(), () -> learnt(strap));
        }
        screens.put("breaths", () -> breaths(1, ""));
        screens.put("breaths-more", () -> breaths(2, ""));
        screens.put("breaths-less", () -> breaths(0.5, ""));
        screens.put("breaths-counted", () -> breaths(1, "99"));
        return screens;
    }

    private static Screen minute(ScriptedCalibration minute) {
        CalibrateScreen screen =
                new CalibrateScreen("BT1 belt", minute, action -> {}, new CalibrateScreen.Doors(() -> {}, () -> {}));
        screen.frame(0);
        return screen;
    }

    private static Screen learnt(Strap strap) {
        Learnt learnt = AskedMinutes.learnt(strap);
        return new LearntScreen(
                "BT1 belt",
                learnt,
                LearntSettings.of(learnt),
                new LearntScreen.Doors(() -> {}, () -> {}, () -> {}, () -> {}));
    }

    /** Two restless minutes, looked at with another sensitivity than that with which they began. */
    private static Screen breaths(double sensitivity, String counted) {
        Evidence evidence = AskedMinutes.restless();
        SensitivityScreen screen =
                new SensitivityScreen(evidence, DetectorSettings.DEFAULT, new Background(), action -> {}, chosen -> {});
        Parent page = (Parent) ((TallPage) screen.getChildren().get(0)).getContent();
        Fx.find(page, ".sensitivity", Slider.class).setValue(Math.log(sensitivity));
        TextField field = Fx.find(page, ".counted-field", TextField.class);
        field.setText(counted);
        field.fireEvent(new ActionEvent());
        return screen;
    }

    static StartScreen start(String said) {
        StartScreen screen = new StartScreen(new StartScreen.Doors(
                (start, choice) -> {}, (start, choice) -> {}, start -> {}, knocks -> {}, action -> {}));
        screen.offer(new Offer(List.of(SampleRoutine.MID_BACK), SOURCES));
        screen.say(said);
        return screen;
    }

    static StartScreen startWithOneCutOff() {
        StartScreen screen = start("");
        SourceChoice cutOff =
                new SourceChoice("cut-off", "BT1 belt", "cut off today at 7:42, at breath 6 of Cat-Cow", true);
        Choice unfinished = new Choice(SampleRoutine.MID_BACK, Length.SHORT, cutOff);
        screen.offer(new Offer(List.of(SampleRoutine.MID_BACK), SOURCES, Optional.of(unfinished), Knocks.IGNORED));
        return screen;
    }

    static StartScreen startWithMany() {
        StartScreen screen = start("");
        List<Routine> routines = IntStream.range(0, 9)
                .mapToObj(i -> new Routine(
                        "r" + i,
                        "A routine with a rather long title, as teachers sometimes write them, number " + i,
                        Collections.nCopies(5, SampleRoutine.MID_BACK.before().get(0)),
                        SampleRoutine.MID_BACK.poses(),
                        List.of()))
                .toList();
        List<SourceChoice> sources = IntStream.range(0, 14)
                .mapToObj(i -> new SourceChoice("s" + i, "Sample: recording " + i, "A stretch belt, lying", false))
                .toList();
        screen.offer(new Offer(routines, sources));
        return screen;
    }

    static final List<SourceChoice> SOURCES = List.of(
            new SourceChoice("ttyUSB0", "BT1 belt", "/dev/ttyUSB0, 50 readings a second", true),
            new SourceChoice("belt", "Sample: belt", "A stretch belt, 26 minutes of this routine", false),
            new SourceChoice("accelerometer", "Sample: accelerometer", "Three axes on the chest, lying", false),
            new SourceChoice("simulated", "A simulated wearer", "Breathes by itself, 7 times a minute", false));

    static SummaryScreen summary(End end) {
        ScriptedPractice practice = new ScriptedPractice(Moments.RESTING);
        practice.ended.complete(end);
        return new SummaryScreen(
                Outcome.of(SampleRoutine.MID_BACK, practice), new SummaryScreen.Doors(() -> {}, () -> {}, () -> {}));
    }
}
