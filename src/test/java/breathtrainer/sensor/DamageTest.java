package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.time.Reading;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each decoder at the end of a bad line. What comes out was sent, once and in order, but for the few damages that a check of
 * four or eight bits cannot see; where there is no check, a value with a flipped bit cannot be told from another.
 */
class DamageTest {
    private static final int INTACT_BEFORE_BACK = 4;
    /** Frames until the device is recognised: a second and a half of lines at 50 Hz. */
    private static final int RECOGNISED = 100;

    static List<TalkingDevice> devices() {
        return TalkingDevice.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void twenty_thousand_frames(TalkingDevice device) {
        check(device, 20_000);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void a_million_frames(TalkingDevice device) {
        check(device, 1_000_000);
    }

    private static void check(TalkingDevice device, int frames) {
        BadLine line = new BadLine();
        Decoder decoder = device.decoder().get();
        decoder.opened(0);
        Outcome outcome = new Outcome(device, frames);
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        for (int i = 0; i < frames; i++) {
            byte[] sent = device.frame().apply(i);
            byte[] onTheWay = i < RECOGNISED ? sent : line.carry(sent);
            outcome.sent(i, Arrays.equals(sent, onTheWay));
            pending.writeBytes(onTheWay);
            if (line.pauses()) {
                double now = 1 + i * 0.02;
                line.split(pending.toByteArray()).forEach(piece -> decoder.accept(piece, now, outcome::received));
                pending.reset();
            }
        }
        decoder.accept(pending.toByteArray(), 1 + frames * 0.02, outcome::received);
        System.out.printf("%s: %s%n", device.name(), outcome);
        assertThat(outcome.untrue + outcome.repeated)
                .as("readings that were not sent, or not then")
                .isLessThanOrEqualTo((long) (device.missed() * outcome.damaged));
        assertThat(outcome.intactMissing())
                .as("intact frames that were missed after %d in a row", INTACT_BEFORE_BACK)
                .isZero();
    }

    /** What was sent, what came, and what it means. */
    private static final class Outcome {
        private final TalkingDevice device;
        private final BitSet intact = new BitSet();
        private final BitSet received = new BitSet();
        private final int frames;
        private int newest;
        private long damaged;
        private long untrue;
        private long repeated;

        Outcome(TalkingDevice device, int frames) {
            this.device = device;
            this.frames = frames;
        }

        void sent(int index, boolean whole) {
            intact.set(index, whole);
            damaged += whole ? 0 : 1;
        }

        void received(Reading reading) {
            int index = nearest(device.index().applyAsInt(reading));
            boolean sent = Math.abs(index - newest) < 400 && device.truth().test(reading, index);
            if (!sent) {
                untrue++;
            } else if (index < newest) {
                repeated++;
            } else {
                newest = index;
                received.set(index);
            }
        }

        /** The frame of that number, modulo the period, that is nearest to the newest. */
        private int nearest(int index) {
            int behind = Math.floorMod(index - newest, device.period());
            return newest + (behind > device.period() / 2 ? behind - device.period() : behind);
        }

        /** Intact frames with four intact ones before and after them that did not come. */
        long intactMissing() {
            long missing = 0;
            for (int i = INTACT_BEFORE_BACK; i < frames - INTACT_BEFORE_BACK; i++) {
                int from = i - INTACT_BEFORE_BACK;
                boolean quiet = intact.nextClearBit(from) > i + INTACT_BEFORE_BACK;
                missing += quiet && !received.get(i) ? 1 : 0;
            }
            return missing;
        }

        @Override
        public String toString() {
            BitSet lost = (BitSet) intact.clone();
            lost.andNot(received);
            return "%d frames, %d damaged, %d received, %d readings untrue (1 in %.0f damages), %d repeated, %d of %d intact ones missing"
                    .formatted(
                            frames,
                            damaged,
                            received.cardinality(),
                            untrue,
                            damaged / (double) Math.max(1, untrue),
                            repeated,
                            lost.cardinality(),
                            intact.cardinality());
        }
    }
}
