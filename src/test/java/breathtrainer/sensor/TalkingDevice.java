package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Board;
import breathtrainer.sensor.decoder.BoardDecoder;
import breathtrainer.sensor.decoder.Bt1Decoder;
import breathtrainer.sensor.decoder.Bt1Test;
import breathtrainer.sensor.decoder.CytonDecoder;
import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.decoder.Frames;
import breathtrainer.sensor.decoder.ZephyrDecoder;
import breathtrainer.sensor.plain.PlainDecoder;
import breathtrainer.sensor.time.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A device that numbers what it sends in the values themselves, so that each reading tells which frame it claims to be.
 *
 * @param decoder that has recognised it
 * @param missed the part of damages that may go unseen: what its check of so many bits misses or, where there is none, flipped
 *     digits or bits, and a line that came twice where lines have no number
 * @param frame its bytes, by number
 * @param index the number that a reading claims, modulo {@code period}
 * @param truth whether a reading is what the frame of that number carries
 */
record TalkingDevice(
        String name,
        Supplier<Decoder> decoder,
        double missed,
        IntFunction<byte[]> frame,
        int period,
        ToIntFunction<Reading> index,
        BiPredicate<Reading, Integer> truth) {
    private static final int MORE_THAN_ALL = 1 << 30;

    static List<TalkingDevice> all() {
        return List.of(
                text(
                        "plain text, one number",
                        i -> i * 1000L + i * 37 % 1000 + "\r\n",
                        1 / 2.0,
                        reading -> whole(reading, 0) / 1000,
                        (reading, i) -> whole(reading, 0) % 1000 == i * 37 % 1000),
                text(
                        "plain text with a clock",
                        i -> i * 20L + "," + value(i) + "\r\n",
                        1 / 3.0,
                        reading -> (int) Math.round(reading.deviceTime() * 50),
                        (reading, i) -> whole(reading, 0) == value(i)),
                bt1(),
                bitalino(3, (reading, i) -> true),
                bitalino(6, (reading, i) -> whole(reading, 3) == 3 && whole(reading, 4) == (i & 63)),
                new TalkingDevice(
                        "ScientISST",
                        () -> new BoardDecoder(Board.SCIENTISST, List.of("AI1", "AI2", "AI3")),
                        1 / 16.0,
                        i -> Frames.scientisst(i & 4095, 5, i & 4095, i >> 12 & 4095, i * 7 & 4095),
                        1 << 24,
                        reading -> whole(reading, 0) | whole(reading, 1) << 12,
                        (reading, i) -> whole(reading, 2) == (i * 7 & 4095)),
                new TalkingDevice(
                        "Cyton",
                        () -> new CytonDecoder(List.of("ch1", "ch2", "ch3")),
                        1 / 3.0,
                        i -> Frames.cyton(i & 255, 0, 0, 0, i, i >> 8, i * 3),
                        1 << 23,
                        reading -> whole(reading, 0),
                        (reading, i) -> whole(reading, 1) == i >> 8 && whole(reading, 2) == i * 3),
                zephyr());
    }

    private static TalkingDevice text(
            String name,
            IntFunction<String> line,
            double missed,
            ToIntFunction<Reading> index,
            BiPredicate<Reading, Integer> truth) {
        return new TalkingDevice(
                name,
                () -> new PlainDecoder(List.of()),
                missed,
                i -> line.apply(i).getBytes(StandardCharsets.US_ASCII),
                MORE_THAN_ALL,
                index,
                truth);
    }

    private static TalkingDevice bt1() {
        return new TalkingDevice(
                "BT1",
                Bt1Decoder::new,
                1 / 256.0,
                i -> Bt1Test.checked("D," + (i & 65535) + "," + i * 20L + "," + value(i))
                        .getBytes(StandardCharsets.US_ASCII),
                MORE_THAN_ALL,
                reading -> (int) Math.round(reading.deviceTime() * 50),
                (reading, i) -> whole(reading, 0) == value(i));
    }

    private static TalkingDevice bitalino(int channels, BiPredicate<Reading, Integer> rest) {
        List<String> all =
                IntStream.rangeClosed(1, channels).mapToObj(k -> "A" + k).toList();
        return new TalkingDevice(
                "BITalino, " + channels + " channels",
                () -> new BoardDecoder(Board.BITALINO, all),
                1 / 16.0,
                i -> Frames.bitalino(
                        i & 15,
                        5,
                        IntStream.of(i & 1023, i >> 10 & 1023, i * 7 & 1023, 3, i & 63, 9)
                                .limit(channels)
                                .toArray()),
                1 << 20,
                reading -> whole(reading, 0) | whole(reading, 1) << 10,
                (reading, i) -> whole(reading, 2) == (i * 7 & 1023) && rest.test(reading, i));
    }

    /** A packet a second, to make its number readable. */
    private static TalkingDevice zephyr() {
        int day = 86_400;
        return new TalkingDevice(
                "BioHarness",
                () -> new ZephyrDecoder(List.of()),
                1 / 256.0,
                i -> Frames.zephyr(
                        i & 255,
                        i % day * 1000L,
                        IntStream.range(0, 18).map(k -> sampleOfStrap(i, k)).toArray()),
                day,
                reading -> (int) Math.floorMod((long) Math.floor(reading.deviceTime() + 1e-4), (long) day),
                (reading, i) -> {
                    double inPacket = reading.deviceTime() - Math.floor(reading.deviceTime() + 1e-4);
                    return whole(reading, 0) == sampleOfStrap(i, (int) Math.round(inPacket / 0.056)) - 512;
                });
    }

    private static int sampleOfStrap(int i, int k) {
        return 1 + (i * 7 + k * 31) % 1000;
    }

    private static int value(int i) {
        return 5000 + i * 7 % 9001;
    }

    private static int whole(Reading reading, int channel) {
        return (int) reading.values()[channel];
    }

    @Override
    public String toString() {
        return name;
    }
}
