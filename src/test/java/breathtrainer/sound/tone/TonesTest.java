package breathtrainer.sound.tone;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sound.ToneCharacter;
import breathtrainer.sound.mix.Clip;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TonesTest {
    private static final double MINUS_6_DBFS = Math.pow(10, -6 / 20.0);

    static Stream<Arguments> all() {
        return Arrays.stream(ToneCharacter.values())
                .flatMap(character -> Arrays.stream(ToneKind.values()).map(kind -> Arguments.of(character, kind)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_stays_below_minus_6_dbfs(ToneCharacter character, ToneKind kind) {
        assertThat((double) new Tones(character).of(kind).peak()).isBetween(0.1, MINUS_6_DBFS);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_comes_and_goes_without_a_click(ToneCharacter character, ToneKind kind) {
        assertThat(Heard.largestStep(new Tones(character).of(kind))).isLessThan(Synthesis.LARGEST_STEP);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_is_loud_before_50_ms_have_passed(ToneCharacter character, ToneKind kind) {
        Clip tone = new Tones(character).of(kind);
        assertThat(Heard.peak(tone, 0, 0.05)).isGreaterThan(0.25 * tone.peak());
    }

    @ParameterizedTest
    @EnumSource(ToneCharacter.class)
    void an_inhale_rises_by_more_than_a_third_and_says_so_at_once(ToneCharacter character) {
        Clip tone = new Tones(character).of(ToneKind.INHALE);
        double first = Heard.pitch(tone, 0.03);
        assertThat(first).isBetween(255.0, 270.0);
        assertThat(Heard.pitch(tone, 0.45)).isGreaterThan(1.12 * first);
        assertThat(Heard.pitch(tone, 1.1)).isGreaterThan(1.33 * first);
    }

    @ParameterizedTest
    @EnumSource(ToneCharacter.class)
    void an_exhale_sinks_by_more_than_a_third_and_says_so_at_once(ToneCharacter character) {
        Clip tone = new Tones(character).of(ToneKind.EXHALE);
        double first = Heard.pitch(tone, 0.03);
        assertThat(first).isBetween(380.0, 400.0);
        assertThat(Heard.pitch(tone, 0.45)).isLessThan(first / 1.1);
        assertThat(Heard.pitch(tone, 1.4)).isLessThan(first / 1.33);
    }

    @ParameterizedTest
    @EnumSource(ToneCharacter.class)
    void a_lost_breath_is_three_short_falling_tones_with_silence_between(ToneCharacter character) {
        Clip tone = new Tones(character).of(ToneKind.LOST);
        assertThat(Heard.peak(tone, 0.22, 0.28)).isZero();
        assertThat(Heard.peak(tone, 0.52, 0.58)).isZero();
        assertThat(Heard.pitch(tone, 0.05)).isGreaterThan(Heard.pitch(tone, 0.35));
        assertThat(Heard.pitch(tone, 0.35)).isGreaterThan(Heard.pitch(tone, 0.7));
    }

    @ParameterizedTest
    @EnumSource(ToneCharacter.class)
    void breath_that_is_back_is_a_trill_and_no_call_of_three(ToneCharacter character) {
        Clip tone = new Tones(character).of(ToneKind.BACK);
        for (int i = 0; i < 7; i++) {
            double first = Heard.pitch(tone, 0.1 * i + 0.01);
            double second = Heard.pitch(tone, 0.1 * i + 0.11);
            assertThat(Math.signum(second - first)).isEqualTo(i % 2 == 0 ? 1 : -1);
        }
    }

    @Test
    void none_of_them_is_like_another() {
        Set<Integer> different = new HashSet<>();
        for (ToneCharacter character : ToneCharacter.values()) {
            Tones tones = new Tones(character);
            for (ToneKind kind : ToneKind.values()) {
                Clip clip = tones.of(kind);
                float[] beginning = new float[4800];
                for (int i = 0; i < beginning.length; i++) {
                    beginning[i] = clip.at(i);
                }
                different.add(Arrays.hashCode(beginning));
            }
        }
        assertThat(different).hasSize(27);
    }

    @Test
    void a_tone_is_made_once() {
        Tones tones = new Tones(ToneCharacter.BOWL);
        assertThat(tones.of(ToneKind.POSE)).isSameAs(tones.of(ToneKind.POSE));
    }

    @Test
    void a_character_is_found_by_its_word() {
        assertThat(ToneCharacter.named("reed")).contains(ToneCharacter.REED);
        assertThat(ToneCharacter.named("trumpet")).isEmpty();
        assertThat(ToneKind.LAST_BREATHS.word()).isEqualTo("last-breaths");
    }
}
