package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.UsersLanguage;
import breathtrainer.routine.Length;
import breathtrainer.routine.RoutinePace;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundChoice;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.ToneCharacter;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.before.PreludeScreen;
import breathtrainer.ui.hearing.SoundScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.practice.PracticeScreen;
import breathtrainer.ui.seeing.LookScreen;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultWords;
import breathtrainer.ui.summary.FaultsScreen;
import breathtrainer.ui.summary.SummaryScreen;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways through the window, from the start to the summary and back. */
class NavigationTest {
    private static final Choice CHOICE = new Choice(SampleRoutine.MID_BACK, Length.MEDIUM, FakeRoom.SAMPLE);

    private final FakeRoom room = new FakeRoom();
    private Stagehand hand;
    private Navigation journey;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            hand = new Stagehand();
            journey = new Navigation(room, hand.frame, new Background());
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
        assertThat(room.onJavaFxThread)
                .as("the room was used on the JavaFX thread")
                .isFalse();
    }

    @Test
    void what_was_chosen_is_practised() throws Exception {
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        Fx.run(() -> {
            toggle("Long").fire();
            toggle("Brisk").fire();
            practise().fire();
        });
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened)
                .containsExactly(new Choice(SampleRoutine.MID_BACK.at(RoutinePace.BRISK), Length.LONG, FakeRoom.BELT));
        assertThat(room.practices.getLast().started).isTrue();
    }

    private ToggleButton toggle(String name) {
        return hand.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void how_it_sounds_is_chosen_kept_and_tried_at_once() throws Exception {
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        Fx.run(() -> hand.press(KeyCode.S));
        until(() -> hand.frame.screen() instanceof SoundScreen);
        Fx.run(() -> {
            toggle("Soft reed").fire();
            toggle("espeak-ng").fire();
        });
        SoundSettings reed = new SoundSettings(
                ToneCharacter.REED, SoundSettings.DEFAULT.counted(), SoundSettings.DEFAULT.movements());
        until(() -> room.sounds.contains(new SoundChoice(reed, "espeak-ng")));
        assertThat(room.sounds).first().isEqualTo(new SoundChoice(reed, "auto"));
        Fx.run(() -> practise().fire());
        until(() -> text("said").equals("There is no loudspeaker here."));
        Fx.run(() -> hand.press(KeyCode.ESCAPE));
        until(() -> hand.frame.screen() instanceof StartScreen);
    }

    @Test
    void how_it_looks_is_chosen_and_seen_at_once() throws Exception {
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        Fx.run(() -> hand.press(KeyCode.A));
        until(() -> hand.frame.screen() instanceof LookScreen);
        Fx.run(() -> {
            toggle("Light").fire();
            toggle("150 %").fire();
            toggle("Its brightness").fire();
            assertThat(hand.frame.look()).isEqualTo(new Look(false, true, 1.5));
            hand.press(KeyCode.D);
            assertThat(toggle("Dark").isSelected()).isTrue();
            hand.press(KeyCode.ESCAPE);
        });
        until(() -> hand.frame.screen() instanceof StartScreen);
    }

    @Test
    void the_language_is_chosen_and_the_page_speaks_it_at_once() throws Exception {
        Fx.run(journey::toAppearance);
        try {
            Fx.run(() -> {
                toggle("Deutsch").fire();
                assertThat(text("title")).isEqualTo("Aussehen");
                assertThat(hand.scene().getFocusOwner()).isEqualTo(toggle("Deutsch"));
                assertThat(hand.frame.look().language()).isEqualTo("de");
                toggle("English").fire();
                assertThat(text("title")).isEqualTo("How it looks");
                toggle("As the computer's").fire();
                assertThat(UsersLanguage.tag()).isEqualTo(UsersLanguage.ofThisMachine());
            });
        } finally {
            UsersLanguage.choose("en");
        }
    }

    @Test
    void the_window_can_open_already_practising() throws Exception {
        practising();
        assertThat(room.opened).containsExactly(CHOICE);
    }

    @Test
    void a_source_that_cannot_be_opened_is_told_and_can_be_tried_again() throws Exception {
        room.refusals.add("The port /dev/ttyUSB0 is used by another program. Close that, and practise again.");
        Fx.run(() -> journey.toPractice(CHOICE));
        until(() -> text("said").startsWith("The port /dev/ttyUSB0 is used"));
        Fx.run(() -> practise().fire());
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened).containsExactly(CHOICE, CHOICE);
    }

    @Test
    void a_sensor_that_says_nothing_is_told_while_it_is_waited_for() throws Exception {
        room.troubles.add("Nothing comes from /dev/ttyUSB0: the sensor may be asleep.");
        room.opening = new CountDownLatch(1);
        Fx.run(() -> journey.toPractice(CHOICE));
        until(() -> text("said").startsWith("Nothing comes from /dev/ttyUSB0"));
        Fx.run(() -> assertThat(practise().isDisabled()).isTrue());
        room.opening.countDown();
        until(() -> hand.frame.screen() instanceof PracticeScreen);
    }

    @Test
    void before_a_sensor_is_practised_with_there_is_a_look_at_it() throws Exception {
        QuietPrelude quiet = new QuietPrelude();
        room.prelude = quiet.prelude();
        Fx.run(() -> journey.toPractice(CHOICE));
        until(() -> hand.frame.screen() instanceof PreludeScreen);
        until(() -> quiet.played.get() == 1);
        assertThat(room.opened).isEmpty();

        Fx.run(() -> hand.press(KeyCode.T, KeyCode.SPACE));
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened).containsExactly(CHOICE);
        assertThat(quiet.played).hasValue(2);
        assertThat(quiet.closed).as("it is the practice's now").isFalse();
    }

    @Test
    void who_goes_back_from_the_look_gives_the_sensor_back() throws Exception {
        QuietPrelude quiet = new QuietPrelude();
        room.prelude = quiet.prelude();
        Fx.run(() -> journey.toPractice(CHOICE));
        until(() -> hand.frame.screen() instanceof PreludeScreen);
        Fx.run(() -> hand.press(KeyCode.ESCAPE));
        until(() -> quiet.closed && hand.frame.screen() instanceof StartScreen);
        assertThat(room.opened).isEmpty();
    }

    @Test
    void a_routine_that_was_saved_ends_what_runs_and_begins_anew() throws Exception {
        ScriptedPractice before = practising();
        Fx.run(journey::watch);
        Choice saved = new Choice(SampleRoutine.MID_BACK.at(RoutinePace.BRISK), Length.SHORT, FakeRoom.SAMPLE);
        room.anew.accept(saved);
        until(() -> room.opened.contains(saved) && hand.frame.screen() instanceof PracticeScreen);
        until(() -> before.closed);
        assertThat(room.practices.getLast().started).isTrue();
    }

    @Test
    void faults_of_a_routine_that_was_saved_take_the_place_of_what_runs() throws Exception {
        ScriptedPractice before = practising();
        Fx.run(journey::watch);
        room.faults.accept("mine.yaml:3:1: no title\nmine.yaml:7:11: apples");
        until(() -> text("fault-lines").equals("mine.yaml:3:1: no title\nmine.yaml:7:11: apples"));
        until(() -> before.closed);
        assertThat(hand.frame.screen()).isInstanceOf(FaultsScreen.class);
    }

    @Test
    void the_end_leads_to_the_summary_and_the_practice_is_closed() throws Exception {
        ScriptedPractice practice = practising();
        practice.ended.complete(End.ROUTINE);
        until(() -> text("heading").equals("Your practice is done"));
        until(() -> practice.closed);
    }

    @Test
    void a_source_that_breaks_on_the_way_is_told_in_the_summary() throws Exception {
        practising().ended.completeExceptionally(new SourceException("The belt is gone. Plug it in again."));
        until(() -> text("closing-words").equals("The belt is gone. Plug it in again."));
        Fx.run(() -> assertThat(text("heading")).isEqualTo("The practice has ended"));
    }

    @Test
    void a_fault_of_the_program_is_told_without_a_stack_trace() {
        assertThat(FaultWords.words(new CompletionException(new IllegalStateException("no such step"))))
                .isEqualTo("Something went wrong that should not have: no such step."
                        + " Try again, or choose something else.");
    }

    @Test
    void a_practice_that_was_cut_off_is_offered_and_goes_on() throws Exception {
        Choice cutOff = new Choice(
                SampleRoutine.MID_BACK,
                Length.SHORT,
                new PracticeRoom.SourceChoice(
                        "cut-off:1", "the practice that was cut off", "cut off at 10:15.", false));
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        Fx.run(() -> assertThat(goOn().isVisible()).isFalse());
        room.unfinished = java.util.Optional.of(cutOff);
        Fx.run(journey::toStart);
        until(() -> goOn().isVisible());
        Fx.run(() -> assertThat(text("cut-off-words")).endsWith("cut off at 10:15."));
        Fx.run(() -> Fx.find(hand.frame.screen(), ".go-on", Button.class).fire());
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened).containsExactly(cutOff);
    }

    private javafx.scene.Node goOn() {
        return Fx.find(hand.frame.screen(), ".cut-off", javafx.scene.Node.class);
    }

    @Test
    void one_looks_back_from_the_start() throws Exception {
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        Fx.run(() -> hand.press(KeyCode.H));
        until(() -> text("said").equals("There is nothing to look back on here."));
    }

    @Test
    void again_practises_the_same() throws Exception {
        practising().ended.complete(End.ROUTINE);
        until(() -> hand.frame.screen() instanceof SummaryScreen);
        Fx.run(() -> Fx.find(hand.frame.screen(), ".again", Button.class).fire());
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened).containsExactly(CHOICE, CHOICE);
    }

    @Test
    void another_leads_back_to_the_start_where_the_choice_still_stands() throws Exception {
        practising().ended.complete(End.WEARER);
        until(() -> hand.frame.screen() instanceof SummaryScreen);
        Fx.run(() -> Fx.find(hand.frame.screen(), ".start-screen", Button.class).fire());
        until(() -> hand.frame.screen() instanceof StartScreen && !practise().isDisabled());
        Fx.run(() -> practise().fire());
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        assertThat(room.opened).containsExactly(CHOICE, CHOICE);
    }

    @Test
    void a_sensor_that_was_plugged_in_meanwhile_is_found_by_looking_again() throws Exception {
        room.sources.remove(FakeRoom.BELT);
        Fx.run(journey::toStart);
        until(() -> !practise().isDisabled());
        room.sources.add(0, FakeRoom.BELT);
        Fx.run(() -> hand.press(KeyCode.F5));
        until(() -> {
            Fx.layOut(hand.scene());
            return hand.scene().getRoot().lookupAll(".choice-name").stream()
                    .anyMatch(node ->
                            node instanceof Label label && label.getText().equals("BT1 belt"));
        });
    }

    @Test
    void closing_the_window_closes_the_practice() throws Exception {
        ScriptedPractice practice = practising();
        journey.close();
        assertThat(practice.closed).isTrue();
    }

    private ScriptedPractice practising() throws Exception {
        Fx.run(() -> journey.toPractice(CHOICE));
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        return room.practices.getLast();
    }

    private Button practise() {
        return Fx.find(hand.frame.screen(), ".practise", Button.class);
    }

    private String text(String styleClass) {
        return Fx.text(hand.frame.screen(), styleClass);
    }

    private static void until(BooleanSupplier so) throws Exception {
        assertThat(Fx.eventually(so)).isTrue();
    }
}
