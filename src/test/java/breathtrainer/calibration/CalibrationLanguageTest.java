package breathtrainer.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.InGerman;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is calibrated in German is asked and told in German; a program reads what it always read. */
@ExtendWith(InGerman.class)
class CalibrationLanguageTest {
    @Test
    void what_is_asked_is_asked_in_the_language_of_the_user() {
        assertThat(AskWords.of(Ask.USUAL, 0)).isEqualTo("Sitz still und atme wie gewohnt.");
        assertThat(AskWords.of(Ask.IN, 0)).isEqualTo("Atme einmal lang und leicht ein.");
    }

    @Test
    void what_was_found_out_is_said_in_it_and_can_still_be_read_in_english() {
        Finding loose =
                new AskedMinute(Strap.LOOSE, Obeying.WELL, 1).learn().findings().get(0);
        assertThat(loose.say()).startsWith("der Gurt ist zu locker").endsWith("Stufen von 1023");
        assertThat(loose.does()).startsWith("zieh ihn enger");
        assertThat(loose.what().in("en")).startsWith("the belt is too loose").endsWith("counts of 1023");
    }
}
