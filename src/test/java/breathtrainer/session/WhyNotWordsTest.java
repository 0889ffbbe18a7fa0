package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.WhyNot;
import breathtrainer.language.UsersLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a wearer is told in English is what the log says; another language says the same. */
class WhyNotWordsTest {
    @ParameterizedTest
    @EnumSource
    void in_english_it_is_what_the_log_says(NotCountedReason reason) {
        WhyNot measured = new WhyNot(reason, 0.43, 0.5);
        assertThat(WhyNotWords.of(measured)).isEqualTo(measured.words());
        WhyNot unmeasured = new WhyNot(reason, Double.NaN, 0.5);
        assertThat(WhyNotWords.of(unmeasured)).isEqualTo(unmeasured.words());
    }

    @Test
    void in_german_the_log_stays_as_it_is() {
        try {
            UsersLanguage.choose("de");
            WhyNot why = new WhyNot(NotCountedReason.TOO_SMALL, 0.43, 0.5);
            assertThat(WhyNotWords.of(why)).isEqualTo("zu klein: Ausschlag .43, verlangt .50");
            assertThat(why.words()).isEqualTo("too small: swing .43 of .50 asked");
        } finally {
            UsersLanguage.choose("en");
        }
    }
}
