package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Length;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldReaderTest {
    /** What a message ends with. */
    static final String ALLOWED = "; a hold is written as [at least] N [to M] breaths, rounds, minutes or seconds:"
            + " at least 10 breaths, 3 to 5 minutes, 5 breaths";

    @ParameterizedTest
    @CsvSource({
        "at least 10 breaths, true, 10, 10, BREATHS",
        "5 breaths, false, 5, 5, BREATHS",
        "1 breath, false, 1, 1, BREATHS",
        "3 to 5 rounds, false, 3, 5, ROUNDS",
        "1.5 to 2 minutes, false, 1.5, 2, MINUTES",
        "At  Least 90 Seconds, true, 90, 90, SECONDS",
    })
    void a_hold_is_read(String text, boolean atLeast, double from, double to, Unit unit) {
        assertThat(HoldReader.read(text)).isEqualTo(new Hold(atLeast, from, to, unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "breaths               | \"breaths\" stands where a number is needed, such as 10 or 1.5",
                "five breaths          | \"five\" stands where a number is needed, such as 10 or 1.5",
                "at 5 breaths          | \"at\" without \"least\"",
                "at least              | nothing stands where a number is needed, such as 10 or 1.5",
                "5                     | nothing stands where what is counted is needed",
                "5 breahts             | \"breahts\" stands where what is counted is needed; did you mean breaths?",
                "5 hours               | \"hours\" stands where what is counted is needed",
                "3 to breaths          | \"breaths\" stands where a number is needed, such as 10 or 1.5",
                "0 breaths             | 0 is not above 0",
                "-3 minutes            | -3 is not above 0",
                "2.5 breaths           | breaths are counted in whole numbers",
                "1.5 to 3 rounds       | rounds are counted in whole numbers",
                "5 to 3 minutes        | the first number is above the second",
                "at least 3 to 5 rounds| at least and a range do not go together; write one of them",
                "5 breaths each        | \"each\" is too much",
                "5000 breaths          | more than 1000 breaths are not a hold",
                "121 minutes           | more than 120 minutes are not a hold",
            })
    void what_is_wrong_is_told_with_what_is_allowed(String text, String wrong) {
        assertThatThrownBy(() -> HoldReader.read(text)).hasMessage(wrong + ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e3 breaths", "NaN minutes", "0x10 breaths", "\u0663 breaths", "5breaths"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> HoldReader.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200, seed = "20261122")
    void no_text_does_more_than_be_refused(@ForAll String text) {
        try {
            assertThat(HoldReader.read(text)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageEndingWith(ALLOWED);
        }
    }

    @Property(tries = 200, seed = "20261122")
    void every_range_of_whole_breaths_is_read(
            @ForAll @IntRange(min = 1, max = 500) int from, @ForAll @IntRange(max = 500) int more) {
        Hold hold = HoldReader.read(from + " to " + (from + more) + " breaths");
        assertThat(hold.target(Length.SHORT)).isEqualTo(from);
        assertThat(hold.target(Length.LONG)).isEqualTo(from + more);
    }
}
