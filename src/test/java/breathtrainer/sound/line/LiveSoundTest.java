package breathtrainer.sound.line;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.voice.Voice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A practice that is heard as it happens, on a loudspeaker and by a voice that do what they like. */
@Timeout(60)
class LiveSoundTest {
    private static final Routine ROUTINE =
            new Routine("r", "R", List.of(), Routines.builtIn().get(0).poses(), List.of());

    private final FakeLine line = new FakeLine();
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> delays = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch voiceMayGoOn = new CountDownLatch(1);
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_tone_is_played_at_once_and_the_line_is_never_full() throws Exception {
        LiveSound sound = sound();
        for (int i = 0; i < 10; i++) {
            sound.onEvent(new InhaleBegan(i, i, i, 1));
            Thread.sleep(97);
        }
        end(sound);

        assertThat(delays).hasSizeBetween(10, 12);
        // on a crowded machine a thread may have to wait for its turn; the line alone would take 40 ms each time
        assertThat(delays).anyMatch(delay -> delay < TimeUnit.MILLISECONDS.toNanos(20));
        assertThat(line.mostBuffered()).isLessThanOrEqualTo(Loudspeaker.BUFFER);
        assertThat(loudest(line.samples())).isGreaterThan(3000);
        assertThat(line.closed).isEqualTo(1);
    }

    @Test
    void a_voice_that_hangs_stalls_neither_the_practice_nor_the_tones() throws Exception {
        LiveSound sound = sound();
        long before = System.nanoTime();
        sound.onEvent(new Advised(1, 0, "slow"));
        for (int i = 0; i < 1000; i++) {
            sound.onEvent(new Advised(1, 0, "more"));
        }
        sound.onEvent(new InhaleBegan(2, 2, 2, 1));
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(2));
        await(() -> delays.size() == 1);
        voiceMayGoOn.countDown();
        end(sound);
    }

    @Test
    void what_was_rendered_too_late_for_its_moment_is_not_spoken() throws Exception {
        LiveSound sound = sound();
        sound.onEvent(new Advised(1, 0, "slow"));
        Thread.sleep(1700);
        voiceMayGoOn.countDown();
        sound.onEvent(new Advised(3, 1, "in time"));
        await(() -> !delays.isEmpty());
        assertThat(read).containsSubsequence("slow", "in time");
        assertThat(delays).hasSize(1);
        end(sound);
    }

    @Test
    void every_line_of_the_routine_is_read_ahead() throws Exception {
        LiveSound sound = sound();
        voiceMayGoOn.countDown();
        await(() -> read.size() > 60);
        end(sound);

        assertThat(read)
                .contains(
                        "Pose 2 of 6: Cat and cow.",
                        "Let the eyes close, and move a little until nothing presses or pulls.",
                        "Head up, belly down.",
                        "Other side: left.",
                        "Last one.")
                .doesNotHaveDuplicates();
        assertThat(read.indexOf("Pose 2 of 6: Cat and cow."))
                .isLessThan(read.indexOf("Let the eyes close, and move a little until nothing presses or pulls."));
    }

    @Test
    void a_loudspeaker_that_is_pulled_out_and_put_back_is_told_and_sound_goes_on() throws Exception {
        LiveSound sound = sound();
        await(() -> line.samples().length > 4800);
        line.missing = true;
        await(() -> told.size() == 1);
        line.missing = false;
        await(() -> told.size() == 2);
        int before = line.samples().length;
        await(() -> line.samples().length > before + 4800);
        end(sound);

        assertThat(told)
                .containsExactly(
                        "The loudspeaker is gone. The practice goes on without sound until it is back.",
                        "The loudspeaker is back.");
    }

    @Test
    void without_a_loudspeaker_a_practice_goes_to_its_end() throws Exception {
        line.missing = true;
        LiveSound sound = sound();
        sound.onEvent(new InhaleBegan(2, 2, 2, 1));
        voiceMayGoOn.countDown();
        sound.onEvent(new Closed(9, true, List.of()));
        sound.onEnd();
        long before = System.nanoTime();
        sound.awaitSilence(20_000);

        // nobody waits for a tone of nine seconds that cannot be heard
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(6));
        assertThat(told).hasSize(1);
        assertThat(line.samples()).isEmpty();
        assertThat(delays).isEmpty();
    }

    @Test
    void one_that_has_never_begun_is_closed_as_well() {
        LiveSound sound = new LiveSound(SoundSettings.DEFAULT, new Reader(), 1, line, told::add, delays::add);
        sound.onEnd();
        assertThat(line.closed).isEqualTo(1);
    }

    private LiveSound sound() {
        LiveSound sound = new LiveSound(SoundSettings.DEFAULT, new Reader(), 1, line, told::add, delays::add);
        sound.onEvent(new Began(0, ROUTINE, Length.SHORT));
        return sound;
    }

    private void end(LiveSound sound) throws InterruptedException {
        sound.onEvent(new Closed(9, true, List.of()));
        sound.onEnd();
        sound.stop();
        sound.awaitSilence(20_000);
    }

    private static void await(BooleanSupplier happened) throws InterruptedException {
        while (!happened.getAsBoolean()) {
            Thread.sleep(10);
        }
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /** Reads everything at once, but what is slow. */
    private final class Reader implements Voice {
        @Override
        public String name() {
            return "reader";
        }

        @Override
        public Optional<Clip> speak(String text, Language language) {
            try {
                if (text.equals("slow")) {
                    voiceMayGoOn.await();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!read.contains(text)) {
                read.add(text);
            }
            return Optional.of(Clip.silence(0.1));
        }
    }
}
