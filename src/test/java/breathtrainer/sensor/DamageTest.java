package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A bad line: bits flip, bytes are lost, doubled or made up, whole frames are missing, and it all arrives in pieces of any
 * size. What comes out was sent, once and in order, but for the few damages that a check of four or eight bits cannot see.
 */
class DamageTest {
    private static final int INTACT_BEFORE_BACK = 4;

    /** A way to find frames; every frame that it believes is handed on. */
    private interface Finder {
        void accept(byte[] bytes, Consumer<byte[]> frames);
    }

    static Stream<Arguments> devices() {
        return Stream.of(
                Arguments.of("BITalino, 1 channel", 1 / 16.0, finder(new BitalinoFormat(1)), (IntFunction<byte[]>)
                        i -> Frames.bitalino(i & 15, 5, i >> 4 & 1023)),
                Arguments.of("BITalino, 6 channels", 1 / 16.0, finder(new BitalinoFormat(6)), (IntFunction<byte[]>)
                        i -> Frames.bitalino(i & 15, 5, i & 1023, i >> 10 & 1023, i * 7 & 1023, 3, i & 63, 9)),
                Arguments.of("ScientISST, 2 channels", 1 / 16.0, finder(new ScientisstFormat(2)), (IntFunction<byte[]>)
                        i -> Frames.scientisst(i & 4095, 5, i & 4095, i >> 12 & 4095)),
                // no check at all: damage of a value cannot be seen
                Arguments.of("Cyton", 1.0, finder(new CytonFormat()), (IntFunction<byte[]>)
                        i -> Frames.cyton(i & 255, 0, 0, 0, i, i >> 8, i * 3)),
                Arguments.of("Zephyr", 1 / 256.0, zephyr(), (IntFunction<byte[]>)
                        i -> Frames.zephyr(i & 255, i * 1008L % 86_400_000, i & 1023, i >> 10 & 1023, 512)));
    }

    private static Finder finder(FrameFormat format) {
        FrameFinder finder = new FrameFinder(format, 4, 4);
        return (bytes, frames) -> finder.accept(bytes, (frame, step) -> frames.accept(frame));
    }

    private static Finder zephyr() {
        ZephyrFinder finder = new ZephyrFinder();
        return (bytes, frames) -> finder.accept(bytes, (id, packet) -> frames.accept(packet));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void twenty_thousand_frames(String name, double missed, Finder finder, IntFunction<byte[]> device) {
        check(name, missed, finder, device, 20_000);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("devices")
    void a_million_frames(String name, double missed, Finder finder, IntFunction<byte[]> device) {
        check(name, missed, finder, device, 1_000_000);
    }

    private static void check(String name, double missed, Finder finder, IntFunction<byte[]> device, int frames) {
        Random random = new Random(20261122);
        Outcome outcome = new Outcome(device, frames);
        ByteArrayOutputStream pending = new ByteArrayOutputStream();
        for (int i = 0; i < frames; i++) {
            byte[] sent = device.apply(i);
            byte[] onTheWay = random.nextInt(25) == 0 ? damage(sent, random) : sent;
            outcome.sent(i, Arrays.equals(sent, onTheWay));
            pending.writeBytes(onTheWay);
            if (random.nextInt(3) == 0) {
                split(pending.toByteArray(), random).forEach(piece -> finder.accept(piece, outcome::received));
                pending.reset();
            }
        }
        finder.accept(pending.toByteArray(), outcome::received);
        System.out.printf("%s: %s%n", name, outcome);
        assertThat(outcome.unseen).isLessThanOrEqualTo((long) (missed * outcome.damaged));
        assertThat(outcome.intactMissing())
                .as("intact frames that were missed after %d in a row", INTACT_BEFORE_BACK)
                .isZero();
    }

    private static byte[] damage(byte[] frame, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int kind = random.nextInt(5);
        int place = random.nextInt(frame.length);
        int many = 1 + random.nextInt(3);
        for (int i = 0; i < frame.length; i++) {
            boolean here = i >= place && i < place + many;
            switch (kind) {
                case 0 -> out.write(here ? frame[i] ^ (1 << random.nextInt(8)) : frame[i]);
                case 1 -> out.write(here ? frame[i] ^ random.nextInt(256) : frame[i]);
                case 2 -> out.write(frame, i, here ? 0 : 1);
                case 3 -> {
                    out.write(frame[i]);
                    out.write(random.nextInt(256));
                }
                default -> out.write(frame, i, 0); // the whole frame is lost
            }
        }
        return out.toByteArray();
    }

    private static List<byte[]> split(byte[] bytes, Random random) {
        List<byte[]> pieces = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int to = Math.min(bytes.length, from + 1 + random.nextInt(bytes.length));
            pieces.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        }
        return pieces;
    }

    /** What was sent, what came, and what it means. */
    private static final class Outcome {
        private final IntFunction<byte[]> device;
        private final BitSet intact = new BitSet();
        private final BitSet received = new BitSet();
        private final int frames;
        private int newest = -1;
        private long damaged;
        private long unseen;

        Outcome(IntFunction<byte[]> device, int frames) {
            this.device = device;
            this.frames = frames;
        }

        void sent(int index, boolean whole) {
            intact.set(index, whole);
            damaged += whole ? 0 : 1;
        }

        /** Looks among the next frames that were sent for the one that came. */
        void received(byte[] frame) {
            for (int i = newest + 1; i < Math.min(frames, newest + 400); i++) {
                if (intact.get(i) && Arrays.equals(frame, device.apply(i))) {
                    newest = i;
                    received.set(i);
                    return;
                }
            }
            unseen++;
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
            return "%d frames, %d damaged, %d received, %d damages unseen (1 in %.0f), %d of %d intact ones missing"
                    .formatted(
                            frames,
                            damaged,
                            received.cardinality(),
                            unseen,
                            damaged / (double) Math.max(1, unseen),
                            intact.cardinality() - received.cardinality(),
                            intact.cardinality());
        }
    }
}
