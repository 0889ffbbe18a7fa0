package breathtrainer.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** A profile that no longer fits is noticed; one that fits is not complained of. */
class FitWatchTest {
    @Test
    void a_belt_that_sits_loosely_today_is_noticed_within_three_breaths() {
        for (int seed = 1; seed <= 10; seed++) {
            WearerProfile profile = profile(Strap.GOOD, seed);
            String words = words(profile, Strap.GOOD, seed, value -> 512 + (value - 512) / 3, 3);
            assertThat(words).as("seed " + seed).contains("sits differently today", "of what it was");
        }
    }

    @Test
    void one_that_is_put_right_is_no_longer_complained_of() {
        WearerProfile profile = profile(Strap.GOOD, 1);
        FitWatch watch = new FitWatch(profile, ProfileSettings.of(profile));
        AskedWearer wearer = wearer(Strap.GOOD, 1);
        Sample sample = wearer.next().orElseThrow();
        while (sample.time() < 100) {
            double value = sample.time() < 30 ? 512 + (sample.value(0) - 512) / 3 : sample.value(0);
            watch.accept(Sample.of(sample.time(), value));
            if (sample.time() > 29 && sample.time() < 29.5) {
                assertThat(watch.words()).contains("a third");
            }
            sample = wearer.next().orElseThrow();
        }
        assertThat(watch.words()).isEmpty();
    }

    @Test
    void a_belt_that_is_the_other_way_up_is_noticed() {
        WearerProfile profile = profile(Strap.GOOD, 2);
        assertThat(words(profile, Strap.GOOD, 2, value -> 1024 - value, 12)).contains("press F");
    }

    @Test
    void a_profile_that_fits_is_not_complained_of() {
        List<String> complaints = new ArrayList<>();
        for (Strap strap : List.of(
                Strap.GOOD,
                Strap.WEAK,
                Strap.NOISY,
                Strap.DRIFTING,
                Strap.HEART,
                Strap.PIEZO_1,
                Strap.PIEZO_4,
                Strap.CHEST_LYING,
                Strap.CHEST_SITTING,
                Strap.CHEST_STANDING)) {
            for (int seed = 1; seed <= 4; seed++) {
                String words = words(profile(strap, seed), strap, seed, value -> value, 20);
                if (!words.isEmpty()) {
                    complaints.add(strap + " " + seed + ": " + words);
                }
            }
        }
        assertThat(complaints).hasSizeLessThanOrEqualTo(1);
    }

    private static WearerProfile profile(Strap strap, long seed) {
        Learnt learnt = new AskedMinute(strap, Obeying.WELL, seed).learn();
        return WearerProfile.of(learnt, "somebody", "", "", "", 1);
    }

    private static AskedWearer wearer(Strap strap, long seed) {
        return new AskedWearer(strap, Obeying.WELL, seed, TruthListener.NONE);
    }

    /** What is said when so many breaths are over, of the same wearer whose readings are changed. */
    private static String words(
            WearerProfile profile, Strap strap, long seed, DoubleUnaryOperator changed, int breaths) {
        FitWatch watch = new FitWatch(profile, ProfileSettings.of(profile));
        int[] ended = {0};
        BreathDetector detector = new BreathDetector(
                ProfileSettings.of(profile), event -> ended[0] += event instanceof BreathEnded ? 1 : 0);
        AskedWearer wearer = wearer(strap, seed);
        String said = "";
        while (ended[0] < breaths) {
            Sample read = wearer.next().orElseThrow();
            Sample sample = read.channels() == 1 ? Sample.of(read.time(), changed.applyAsDouble(read.value(0))) : read;
            detector.accept(sample);
            watch.accept(sample);
            said = watch.words().isEmpty() ? said : watch.words();
        }
        return said;
    }
}
