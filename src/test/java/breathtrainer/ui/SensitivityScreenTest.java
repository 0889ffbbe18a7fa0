package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.CountedSensitivity;
import breathtrainer.calibration.Evidence;
import breathtrainer.ui.calibrate.SensitivityScreen;
import breathtrainer.ui.look.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sensitivity that is found by looking at two minutes of breath. */
class SensitivityScreenTest {
    private final Evidence evidence = AskedMinutes.restless();
    private final List<DetectorSettings> done = new ArrayList<>();
    private Stagehand hand;
    private SensitivityScreen screen;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            hand = new Stagehand();
            screen = new SensitivityScreen(
                    evidence, DetectorSettings.DEFAULT, new Background(), hand.frame::act, done::add);
            hand.frame.show(screen);
            Fx.layOut(hand.scene());
        });
        until("21 breaths in two minutes");
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
    }

    @Test
    void a_movement_that_was_not_counted_is_told_with_the_number_that_fell_short() throws Exception {
        Fx.run(() -> assertThat(notCounted())
                .containsExactly(
                        "1    0:41    too small: swing .22 of .25 asked",
                        "2    1:36    too small: swing .21 of .25 asked"));
    }

    @Test
    void breaths_that_come_are_told() throws Exception {
        Fx.run(() -> slider().setValue(Math.log(2)));
        until("23 breaths in two minutes, 2 new");
        Fx.run(() -> assertThat(notCounted()).isEmpty());
    }

    @Test
    void breaths_that_go_are_told() throws Exception {
        Fx.run(() -> slider().setValue(Math.log(0.5)));
        until("16 breaths in two minutes, 5 gone");
    }

    @Test
    void the_arrows_move_the_slider_by_a_twelfth_of_its_way() throws Exception {
        Fx.run(() -> {
            hand.press(KeyCode.RIGHT, KeyCode.RIGHT);
            assertThat(number()).isEqualTo("1.26");
            hand.press(KeyCode.LEFT);
            assertThat(number()).isEqualTo("1.12");
        });
    }

    @Test
    void what_the_wearer_counted_proposes_a_sensitivity() throws Exception {
        count("23");
        untilAnswer("Sensitivity 1.26 counts 23 too.");
        until("23 breaths in two minutes, 2 new");
        Fx.run(() -> assertThat(number()).isEqualTo("1.26"));
    }

    @Test
    void where_none_counts_so_many_it_says_what_they_count() throws Exception {
        count("40");
        untilAnswer("None counts 40: they give 16 to 23.");
        Fx.run(() -> assertThat(number()).isEqualTo("1.00"));
    }

    @Test
    void only_a_number_can_be_typed() throws Exception {
        Fx.run(() -> {
            field().setText("12");
            field().appendText("x");
            field().appendText("-1");
            assertThat(field().getText()).isEqualTo("12");
        });
    }

    @Test
    void the_arrows_belong_to_the_number_while_it_is_typed() throws Exception {
        Fx.run(() -> {
            field().requestFocus();
            hand.press(KeyCode.RIGHT);
            assertThat(number()).isEqualTo("1.00");
        });
    }

    @Test
    void one_key_flips_and_nothing_is_new_by_that() throws Exception {
        Fx.run(() -> hand.press(KeyCode.F));
        until("21 breaths in two minutes, flipped");
        Fx.run(() -> hand.press(KeyCode.ESCAPE));
        assertThat(done).containsExactly(DetectorSettings.DEFAULT.flipped());
    }

    @Test
    void escape_goes_back_with_what_was_chosen() throws Exception {
        Fx.run(() -> hand.press(KeyCode.RIGHT, KeyCode.ESCAPE));
        assertThat(done).containsExactly(DetectorSettings.DEFAULT.with(1.12));
    }

    @Test
    void of_wishes_that_come_faster_than_they_are_done_the_newest_wins() throws Exception {
        Fx.run(() -> {
            for (int i = -60; i <= 60; i++) {
                slider().setValue(Math.log(2) * i / 60);
            }
            slider().setValue(Math.log(0.5));
        });
        until("16 breaths in two minutes, 5 gone");
        TimeUnit.MILLISECONDS.sleep(100);
        Fx.run(() -> assertThat(summary()).isEqualTo("16 breaths in two minutes, 5 gone"));
    }

    @Test
    void it_counts_as_the_command_does() {
        assertThat(CountedSensitivity.count(evidence.samples(), DetectorSettings.DEFAULT, 0, 120))
                .isEqualTo(21);
    }

    private void count(String breaths) throws Exception {
        Fx.run(() -> {
            field().setText(breaths);
            field().fireEvent(new ActionEvent());
        });
    }

    private Slider slider() {
        return Fx.find(screen, ".sensitivity", Slider.class);
    }

    private TextField field() {
        return Fx.find(screen, ".counted-field", TextField.class);
    }

    @SuppressWarnings("unchecked") // it is a list of texts
    private List<String> notCounted() {
        return List.copyOf(((ListView<String>) screen.lookup(".not-counted")).getItems());
    }

    private String number() {
        return Fx.text(screen, "sensitivity-number");
    }

    private String summary() {
        return Fx.text(screen, "stage");
    }

    private void until(String words) throws Exception {
        until(words, true);
    }

    private void until(String words, boolean whole) throws Exception {
        assertThat(Fx.eventually(
                        () -> whole ? summary().equals(words) : summary().endsWith(words)))
                .as(words + ", not " + Fx.get(this::summary))
                .isTrue();
    }

    private void untilAnswer(String words) throws Exception {
        assertThat(Fx.eventually(() -> Fx.text(screen, "counted-answer").equals(words)))
                .as(words + ", not " + Fx.get(() -> Fx.text(screen, "counted-answer")))
                .isTrue();
    }
}
