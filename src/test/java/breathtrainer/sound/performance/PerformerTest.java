package breathtrainer.sound.performance;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.session.MovementPart;
import breathtrainer.sound.ToneCharacter;
import breathtrainer.sound.cue.MovementKey;
import breathtrainer.sound.cue.Urgency;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.mix.Mixer;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.tone.Tones;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who may speak, and until when; read as a log of what is heard. */
class PerformerTest {
    private static final Optional<MovementKey> ARMS = Optional.of(new MovementKey(1, 1, MovementPart.ROUND, 0));
    private final Mixer mixer = new Mixer();
    private final List<Sounding> heard = new ArrayList<>();
    private final Performer performer = new Performer(mixer, new Tones(ToneCharacter.PLAIN), heard::add);

    @Test
    void a_newer_utterance_waits_for_an_end_that_is_near() {
        say(0, "first", 2, Urgency.NOW);
        say(1, "second", 2, Urgency.NOW);
        assertThat(log()).containsExactly("0.00-2.00 first", "2.20-4.20 second");
    }

    @Test
    void a_newer_utterance_takes_the_place_of_one_that_goes_on_for_long() {
        say(0, "first", 9, Urgency.NOW);
        say(1, "second", 2, Urgency.NOW);
        assertThat(log()).containsExactly("0.00-1.06 first", "1.06-3.06 second");
    }

    @Test
    void of_two_that_wait_the_newer_is_heard() {
        say(0, "first", 2, Urgency.NOW);
        say(1, "second", 2, Urgency.NOW);
        say(1.5, "third", 2, Urgency.NOW);
        assertThat(log()).containsExactly("0.00-2.00 first", "2.20-4.20 third");
    }

    @Test
    void the_patient_wait_for_an_end_that_is_near_and_else_are_left_out() {
        say(0, "first", 3, Urgency.NOW);
        say(1, "too early", 1, Urgency.PATIENT);
        say(2, "in time", 1, Urgency.PATIENT);
        say(2.5, "behind another", 1, Urgency.PATIENT);
        assertThat(log()).containsExactly("0.00-3.00 first", "3.20-4.20 in time");
    }

    @Test
    void words_of_a_movement_begin_at_once_and_end_with_it() {
        say(0, "announced", 9, Urgency.NOW);
        tone(1, ToneKind.INHALE);
        say(1, "arms", 5, Urgency.WITH_MOVEMENT);
        tone(4, ToneKind.EXHALE);
        assertThat(log()).contains("0.00-1.06 announced", "1.06-4.06 arms");
    }

    @Test
    void a_movement_that_begins_while_it_is_announced_is_told_now_and_no_more_for_the_next_breath() {
        performer.say(spoken("on your next inhale arms", 6, Urgency.NOW, ARMS), at(0));
        tone(2, ToneKind.INHALE);
        performer.say(spoken("inhale arms", 2, Urgency.WITH_MOVEMENT, ARMS), at(2));
        assertThat(log()).contains("0.00-2.06 on your next inhale arms", "2.06-4.06 inhale arms");
    }

    @Test
    void where_nearly_all_of_its_words_were_said_they_are_not_said_twice_and_end_with_it() {
        performer.say(spoken("on your next inhale arms", 2.2, Urgency.NOW, ARMS), at(0));
        tone(2, ToneKind.INHALE);
        performer.say(spoken("inhale arms", 2, Urgency.WITH_MOVEMENT, ARMS), at(2));
        tone(2.1, ToneKind.EXHALE);
        assertThat(log()).contains("0.00-2.16 on your next inhale arms").hasSize(3);
    }

    @Test
    void a_breath_ends_no_words_but_those_of_its_movement() {
        say(0, "advice", 6, Urgency.NOW);
        tone(2, ToneKind.INHALE);
        tone(4, ToneKind.EXHALE);
        assertThat(log()).contains("0.00-6.00 advice");
    }

    @Test
    void what_is_being_said_ends_when_it_has_become_untrue() {
        say(0, "first", 4, Urgency.NOW);
        say(3.5, "waiting", 4, Urgency.NOW);
        performer.quiet(at(3.6));
        say(3.6, "after", 1, Urgency.NOW);
        assertThat(log()).containsExactly("0.00-3.66 first", "3.86-4.86 after");
    }

    @Test
    void the_strokes_of_a_pose_have_their_moment_before_its_words() {
        tone(0, ToneKind.INHALE);
        say(0, "at once", 2, Urgency.NOW);
        tone(5, ToneKind.POSE);
        say(5, "pose", 2, Urgency.NOW);
        assertThat(log()).contains("0.00-2.00 at once", "6.16-8.16 pose");
    }

    @Test
    void words_that_are_no_longer_true_end_with_the_stroke_and_not_after_it() {
        say(0, "first", 9, Urgency.NOW);
        tone(5, ToneKind.POSE);
        say(5, "pose", 2, Urgency.NOW);
        assertThat(log()).contains("0.00-5.06 first", "6.16-8.16 pose");
    }

    @Test
    void what_comes_late_is_measured_from_its_moment() {
        say(0, "first", 4, Urgency.NOW);
        mix(3.5);
        performer.say(spoken("late", 1, Urgency.PATIENT, Optional.empty()), at(2.6));
        performer.say(spoken("in time", 1, Urgency.PATIENT, Optional.empty()), at(2.9));
        assertThat(log()).containsExactly("0.00-4.00 first", "4.20-5.20 in time");
    }

    @Test
    void the_tone_of_a_breath_ends_that_of_the_breath_before() {
        tone(0, ToneKind.INHALE);
        tone(0.5, ToneKind.EXHALE);
        tone(0.6, ToneKind.POSE);
        assertThat(log().get(0)).isEqualTo("0.00-0.58 inhale");
        assertThat(log().get(1)).isEqualTo("0.50-2.10 exhale");
    }

    @Test
    void never_do_two_voices_sound_at_once_whatever_is_asked() {
        Random dice = new Random(7);
        double time = 0;
        for (int i = 0; i < 2000; i++) {
            time += dice.nextDouble() * 2;
            mix(time);
            Urgency urgency =
                    List.of(Urgency.NOW, Urgency.PATIENT, Urgency.WITH_MOVEMENT).get(dice.nextInt(3));
            switch (dice.nextInt(6)) {
                case 0 -> performer.quiet(at(time));
                case 1 -> performer.tone(ToneKind.INHALE, at(time));
                default -> say(time, "words", dice.nextDouble() * 5, urgency);
            }
        }
        List<Sounding> voices = heard.stream()
                .filter(it -> it.kind().equals("voice") && !it.isNeverHeard())
                .toList();
        assertThat(voices).hasSizeGreaterThan(500);
        for (int i = 1; i < voices.size(); i++) {
            assertThat(voices.get(i).playing().from())
                    .isGreaterThanOrEqualTo(voices.get(i - 1).playing().until());
        }
    }

    private void say(double seconds, String text, double lasting, Urgency urgency) {
        performer.say(spoken(text, lasting, urgency, Optional.empty()), at(seconds));
    }

    private void tone(double seconds, ToneKind kind) {
        performer.tone(kind, at(seconds));
    }

    private void mix(double until) {
        mixer.mix(new float[(int) Math.max(0, at(until) - mixer.position())]);
    }

    private static Spoken spoken(String text, double lasting, Urgency urgency, Optional<MovementKey> about) {
        return new Spoken(urgency, about, text, Clip.silence(lasting), "somebody");
    }

    private static long at(double seconds) {
        return Math.round(seconds * Clip.RATE);
    }

    private List<String> log() {
        return heard.stream()
                .filter(it -> !it.isNeverHeard())
                .map(it -> String.format(
                        Locale.ROOT,
                        "%.2f-%.2f %s",
                        (double) it.playing().from() / Clip.RATE,
                        (double) it.playing().until() / Clip.RATE,
                        it.text().isEmpty() ? it.kind() : it.text()))
                .toList();
    }
}
