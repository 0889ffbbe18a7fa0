package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyNotTest {
    @ParameterizedTest
    @CsvSource({
        "TOO_SMALL, .43, .5, too small: swing .43 of .50 asked",
        "TOO_SMALL, .2481, .25, too small: swing .2481 of .2500 asked",
        "TOO_SOON, .62, .8, too soon: half breath .62 of .80 asked",
        "TOO_QUICK, .004, .5, too quick: slow part .00 of .50 asked",
        "JUMP, 1.134, .5, jump: swing 1.13 of .50 allowed",
        "GAP, 1.24, 1, gap: seconds 1.24 of 1.00 allowed",
        "SATURATED, 65.1, 65, saturated: seconds 65.10 of 65.00 allowed",
        "MOVING, 17.5, .76, moving: degrees a second 17.50 of .76 allowed"
    })
    void value_and_limit_are_told_after_the_reason(NotCountedReason reason, double value, double limit, String words) {
        assertThat(new WhyNot(reason, value, limit).words()).isEqualTo(words);
    }

    @Test
    void what_cannot_be_measured_is_left_out() {
        assertThat(new WhyNot(NotCountedReason.JUMP, Double.NaN, 0.5).words()).isEqualTo("jump");
        assertThat(new WhyNot(NotCountedReason.JUMP, Double.POSITIVE_INFINITY, 0.5).words())
                .isEqualTo("jump");
    }
}
