package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Recogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The table of confusions: every kind of device, those that run and those that wait for a greeting, alone and among noise,
 * is known within five seconds and taken for no other. All decoders listen at once, as they do to a port.
 */
class ConfusionTest {
    private static final double LISTENED_SECONDS = 5;
    /** How often a USB adapter hands on what came. */
    private static final double TURN = 0.016;

    private static final int SEEDS = 5;
    /** In one turn of so many there is some garbage: about once in three seconds. */
    private static final double NOISE = 0.005;

    /** Whom a voice was taken for in the end, and since when. */
    private record Verdict(String name, double since) {}

    private static Verdict listenTo(Voice voice, Random noise, double noisiness) {
        Recogniser recogniser = KnownDevices.recogniser(List.of());
        recogniser.opened(0);
        Verdict verdict = new Verdict("nobody", 0);
        byte[] said = {};
        for (double now = TURN; now < LISTENED_SECONDS; now += TURN) {
            byte[] heard = voice.until(now, said);
            if (noise.nextDouble() < noisiness) {
                byte[] garbage = new byte[1 + noise.nextInt(4)];
                noise.nextBytes(garbage);
                recogniser.accept(garbage, now, reading -> {});
            }
            if (heard.length > 0) {
                recogniser.accept(heard, now, reading -> {});
            } else {
                recogniser.idle(now, reading -> {});
            }
            said = recogniser.say(now).orElse(new byte[0]);
            String name = recogniser.device().map(Device::name).orElse("nobody");
            verdict = name.equals(verdict.name()) ? verdict : new Verdict(name, now);
        }
        return verdict;
    }

    @Test
    void nobody_is_taken_for_another() {
        List<String> confusions = new ArrayList<>();
        for (String key : Voice.all().keySet()) {
            double slowest = 0;
            for (double noisiness : new double[] {0, NOISE}) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    Verdict verdict = listenTo(Voice.all().get(key), new Random(seed), noisiness);
                    slowest = Math.max(slowest, verdict.since());
                    if (!verdict.name().equals(Voice.nameOf(key))) {
                        confusions.add("%s was taken for %s with noise %s, seed %d"
                                .formatted(key, verdict.name(), noisiness, seed));
                    }
                }
            }
            System.out.printf("%-45s known for good after %.1f s at most%n", key, slowest);
        }
        assertThat(confusions).isEmpty();
    }
}
