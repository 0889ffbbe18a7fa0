package breathtrainer.recording.entry;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0.02, 0, 0.02",
        "0.02, 3, 0.020",
        "580, 0, 580",
        "580, 3, 580.000",
        "-0.5, 3, -0.500",
        "35.2104, 3, 35.2104",
        "1790000000.123, 3, 1790000000.123",
        "0.1234567891, 0, 0.1234567891",
        "1e-12, 0, 1.0E-12",
        "1e300, 3, 1.0E300",
        "-0.0, 0, -0",
        "0, 3, 0.000",
    })
    void prints_as_briefly_as_the_number_allows(double number, int digits, String text) {
        assertThat(Decimal.print(number, digits)).isEqualTo(text);
    }

    @Test
    void prints_what_a_sum_of_steps_became() {
        assertThat(Decimal.print(0.1 + 0.2, 0)).isEqualTo("0.30000000000000004");
        assertThat(Decimal.print(29 / 50.0, 0)).isEqualTo("0.58");
    }

    @Property(seed = "20261122")
    void every_number_is_read_back_as_it_was(@ForAll double number, @ForAll @IntRange(max = 9) int digits) {
        assertThat(Decimal.parse(Decimal.print(number, digits))).isEqualTo(number);
    }

    @Property(seed = "20261122")
    void numbers_of_an_everyday_size_too(@ForAll @DoubleRange(min = -1e6, max = 1e6) double number) {
        assertThat(Decimal.parse(Decimal.print(number, 3))).isEqualTo(number);
    }

    @Property(seed = "20261122")
    void whole_milliseconds_have_three_digits(@ForAll @IntRange(max = 100_000_000) int milliseconds) {
        assertThat(Decimal.print(milliseconds / 1000.0, 3))
                .hasSize(Math.max(4, String.valueOf(milliseconds).length()) + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "e",
                "1d",
                "0x10",
                "1,5",
                "NaN",
                "Infinity",
                "1e999",
                "1.2.3",
                "12 ",
                ".",
                "5e",
                "e5",
                "1e+",
                "2026-11-22",
                "1.e.5",
                "--1"
            })
    void takes_no_other_form_for_a_number(String text) {
        assertThat(Decimal.parse(text)).isNaN();
    }
}
