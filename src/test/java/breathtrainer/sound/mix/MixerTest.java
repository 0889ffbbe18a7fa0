package breathtrainer.sound.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MixerTest {
    private final Mixer mixer = new Mixer();

    @Test
    void a_clip_begins_at_its_sample_across_blocks() {
        mixer.start(constant(0.25f, 5), 6);
        assertThat(mixed(4)).containsOnly(0);
        assertThat(mixed(4)).containsExactly(0, 0, 0.25f, 0.25f);
        assertThat(mixed(4)).containsExactly(0.25f, 0.25f, 0.25f, 0);
        assertThat(mixer.isSilent()).isTrue();
    }

    @Test
    void clips_that_sound_together_are_summed() {
        mixer.start(constant(0.25f, 4), 0);
        mixer.start(constant(0.125f, 2), 1);
        assertThat(mixed(4)).containsExactly(0.25f, 0.375f, 0.375f, 0.25f);
    }

    @Test
    void what_comes_too_late_begins_with_the_next_sample() {
        mixed(10);
        Playing late = mixer.start(constant(0.5f, 2), 3);
        assertThat(late.from()).isEqualTo(10);
        assertThat(mixed(3)).containsExactly(0.5f, 0.5f, 0);
    }

    @Test
    void a_sum_never_reaches_full_scale_and_keeps_its_order() {
        float before = 0;
        for (int voices = 1; voices <= 40; voices++) {
            mixer.start(constant(0.45f, voices), 0);
        }
        float[] falling = mixed(40);
        for (int i = 39; i >= 0; i--) {
            assertThat(falling[i]).isGreaterThanOrEqualTo(before).isLessThan(1);
            before = falling[i];
        }
        assertThat(falling[0]).isGreaterThan(0.99f);
    }

    @Test
    void below_its_knee_the_ceiling_changes_nothing_and_above_it_bends_without_an_edge() {
        assertThat(Ceiling.below(0.799)).isEqualTo(0.799f);
        assertThat(Ceiling.below(-0.5)).isEqualTo(-0.5f);
        assertThat(Ceiling.below(Ceiling.KNEE + 0.001)).isEqualTo((float) (Ceiling.KNEE + 0.001), within(1e-6f));
        assertThat(Ceiling.below(-3)).isEqualTo(-Ceiling.below(3));
    }

    @Test
    void what_is_let_go_fades_and_ends() {
        Playing playing = mixer.start(constant(0.5f, 100), 0);
        mixed(10);
        playing.letGo(10, 20);
        float[] fading = mixed(30);
        assertThat(fading[0]).isEqualTo(0.5f, within(1e-6f));
        assertThat(fading[10]).isEqualTo(0.25f, within(1e-3f));
        assertThat(Arrays.copyOfRange(fading, 20, 30)).containsOnly(0);
        assertThat(playing.until()).isEqualTo(30);
    }

    @Test
    void what_is_let_go_before_it_began_is_never_heard() {
        Playing playing = mixer.start(constant(0.5f, 100), 50);
        playing.letGo(20, 20);
        assertThat(mixed(200)).containsOnly(0);
        assertThat(playing.until()).isEqualTo(50);
    }

    @Test
    void it_knows_when_all_will_have_ended() {
        mixer.start(constant(0.1f, 30), 20);
        mixer.start(constant(0.1f, 10), 0);
        assertThat(mixer.until()).isEqualTo(50);
        mixed(60);
        assertThat(mixer.until()).isEqualTo(60);
        assertThat(mixer.position()).isEqualTo(60);
    }

    private float[] mixed(int length) {
        float[] block = new float[length];
        mixer.mix(block);
        return block;
    }

    private static Clip constant(float value, int length) {
        float[] samples = new float[length];
        Arrays.fill(samples, value);
        return new Clip(samples);
    }
}
