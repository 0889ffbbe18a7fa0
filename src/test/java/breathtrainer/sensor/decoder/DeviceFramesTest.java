package breathtrainer.sensor.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.sensor.Fed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The devices' own frames: those that real firmware sent, and those computed from the published formats. */
class DeviceFramesTest {
    @Test
    void bitalino_frames_of_the_real_firmware() {
        byte[] one = Frames.hex("e0 06 0f");
        byte[] six = Frames.hex("df f7 df 7f b5 e1 06 06");
        byte[] next = Frames.hex("e1 e8 67 a7 d1 e3 16 1e");
        assertThat(bitalino(1, one)).isEqualTo("seq 0 [440]");
        assertThat(bitalino(6, six)).isEqualTo("seq 0 [440, 437, 511, 511, 31, 31]");
        assertThat(bitalino(6, next)).isEqualTo("seq 1 [440, 977, 669, 638, 35, 33]");
        assertThat(hex(Frames.bitalino(0, 0, 440, 437, 511, 511, 31, 31))).isEqualTo("dff7df7fb5e10606");
    }

    @Test
    void bitalino_frames_computed() {
        assertThat(hex(Frames.bitalino(5, 0b1100, 600))).isEqualTo("60c95b");
        assertThat(hex(Frames.bitalino(6, 0b1000, 512, 300))).isEqualTo("2c01886f");
        assertThat(bitalino(1, Frames.hex("60 c9 5b"))).isEqualTo("seq 5 [600]");
        assertThat(bitalino(2, Frames.hex("2c 01 88 6f"))).isEqualTo("seq 6 [512, 300]");
        assertThat(IntStream.rangeClosed(1, 6).map(n -> new BitalinoFormat(n).length()))
                .containsExactly(3, 4, 6, 7, 8, 8);
    }

    @Test
    void a_scientisst_frame() {
        byte[] frame = Frames.hex("a3 c5 33 12");
        ScientisstFormat format = new ScientisstFormat(1);
        assertThat(format.holds(frame, 0)).isTrue();
        assertThat(format.sequence(frame, 0)).isEqualTo(0x123);
        assertThat(format.value(frame, 0)).isEqualTo(0x5A3);
        assertThat(Frames.scientisst(0x123, 0b1100, 0x5A3)).isEqualTo(frame);
        for (int channels = 1; channels <= 6; channels++) {
            int[] values =
                    IntStream.range(0, channels).map(i -> 0x123 * (i + 1)).toArray();
            ScientisstFormat several = new ScientisstFormat(channels);
            byte[] bytes = Frames.scientisst(77, 0, values);
            assertThat(IntStream.range(0, channels).map(i -> several.value(bytes, i)))
                    .containsExactly(IntStream.of(values).boxed().toArray(Integer[]::new));
        }
    }

    @Test
    void a_cyton_frame() {
        byte[] frame = Frames.cyton(7, 100, -2000, 8000, -5, 8_388_607);
        CytonFormat format = new CytonFormat();
        assertThat(frame).hasSize(33);
        assertThat(format.holds(followedBy(0xA0, frame), 0)).isTrue();
        assertThat(format.holds(followedBy(0xA1, frame), 0)).isFalse();
        assertThat(List.of(format.value(frame, 0), format.value(frame, 1))).containsExactly(-5, 8_388_607);
        assertThat(List.of(format.axis(frame, 0), format.axis(frame, 1), format.axis(frame, 2)))
                .containsExactly(100, -2000, 8000);
        assertThat(format.hasAcceleration(Frames.cyton(8, 0, 0, 0))).isFalse();
    }

    @Test
    void a_zephyr_packet_of_a_real_strap() {
        byte[] packet =
                Frames.hex("02 21 20 2a dc 07 09 1a 63 82 d8 03 0c 2e a8 a0 82 08 1a 48 20 81 03 0e 28 60 80 01 02 f8"
                        + " 9f 7f fc f1 07 8d 03");
        Fed fed = Fed.all().arrives(Frames.packet(0x23)).arrives(packet);
        double expected = LocalDateTime.of(2012, 9, 26, 17, 55, 20).toEpochSecond(ZoneOffset.UTC) + 0.803;
        assertThat(new ZephyrPacket(packet).sequence()).isEqualTo(42);
        assertThat(fed.readings().get(0).deviceTime()).isCloseTo(expected, within(1e-6));
        assertThat(fed.firsts().stream().map(value -> value.intValue() + 512))
                .containsExactly(
                        524, 523, 522, 522, 520, 518, 516, 516, 515, 515, 514, 513, 513, 512, 511, 510, 508, 508);
        assertThat(fed.device().inhaleRises()).isFalse();
    }

    @Test
    void a_zephyr_strap_tells_its_battery_and_it_is_said_once_when_it_is_low() {
        byte[] payload = new byte[53];
        System.arraycopy(new byte[] {(byte) 0xDC, 7, 9, 26}, 0, payload, 1, 4);
        payload[51] = (byte) (0x80 | 60);
        Fed fed = Fed.all().arrives(Frames.packet(0x23)).arrives(Frames.packet(0x20, payload));
        assertThat(fed.recogniser().remark()).isEmpty();
        payload[51] = 12;
        fed.arrives(Frames.packet(0x20, payload));
        assertThat(fed.recogniser().remark())
                .isEqualTo("The battery of the strap is at 12 percent: charge it after this practice.");
        payload[51] = 11;
        for (int second = 0; second < 40; second++) {
            fed.later(1).arrives(Frames.packet(0x20, payload));
        }
        assertThat(fed.recogniser().remark()).isEmpty();
    }

    /** The bytes are those of BITalino's firmware, their check computed bit by bit as in its API. */
    @Test
    void a_board_is_asked_for_its_battery_before_it_runs_and_it_is_said_once_when_it_is_low() {
        byte[] low = Frames.hex("00 02 00 02 00 02 00 02 00 02 00 02 1f 02 00 cd");
        assertThat(Frames.state(512, 543, 0, 0b1100)).isEqualTo(low);
        Recogniser board = asked("BITalino_v5.2\n", 2.05, "07", "0b");
        List.of(Arrays.copyOf(low, 5), Arrays.copyOfRange(low, 5, 16))
                .forEach(part -> board.accept(part, 3, reading -> {}));
        assertThat(board.remark()).isEqualTo("The battery of the BITalino is at 3.5 V: charge it after this practice.");
        for (int i = 0; i < 3200; i++) {
            board.accept(Frames.bitalino(i & 15, 0, 500, 500, 500, 500, 31, 31), 3.3 + i / 100.0, reading -> {});
        }
        assertThat(board.remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"543, 'The battery of the ScientISST Sense is at 3.5 V: charge it after this practice.'", "559,", "0,"})
    void a_scientisst_tells_its_battery_alike_and_nothing_is_said_of_one_that_is_not_known(int battery, String remark) {
        Recogniser board = asked("ScientISST Sense v1.0\0", 2.35, "07000000", "0b000000");
        board.accept(Frames.state(0, battery, 0, 0), 3, reading -> {});
        assertThat(board.remark()).isEqualTo(remark == null ? "" : remark);
    }

    @Test
    void what_only_looks_like_the_state_of_a_board_is_none() {
        byte[] damaged = Frames.state(512, 543, 0, 0b1100);
        damaged[3] ^= 1;
        Recogniser board = asked("BITalino_v5.2\n", 2.05, "07", "0b");
        board.accept(damaged, 3, reading -> {});
        assertThat(board.remark()).isEmpty();
        Recogniser unasked = Fed.all().recogniser();
        unasked.opened(0);
        unasked.accept(Frames.state(512, 543, 0, 0b1100), 1, reading -> {});
        assertThat(unasked.remark()).isEmpty();
    }

    /** A board that waits, tells its version, and is asked for its state then. */
    private static Recogniser asked(String version, double at, String askVersion, String askState) {
        Recogniser board = Fed.all().recogniser();
        board.opened(0);
        List<String> said = new ArrayList<>();
        for (double now = 0; now < at + 0.25; now += 0.05) {
            board.say(now).ifPresent(message -> said.add(HexFormat.of().formatHex(message)));
            if (said.contains(askVersion) && !said.contains("told")) {
                said.add("told");
                board.accept(version.getBytes(StandardCharsets.US_ASCII), now, reading -> {});
            }
        }
        assertThat(said).contains("told", askState);
        return board;
    }

    private static byte[] followedBy(int next, byte[] frame) {
        byte[] both = Arrays.copyOf(frame, frame.length + 1);
        both[frame.length] = (byte) next;
        return both;
    }

    @Test
    void a_zephyr_packet_with_acceleration() {
        byte[] payload = new byte[84];
        payload[5] = (byte) 200; // milliseconds of the day
        System.arraycopy(new byte[] {(byte) 0xDC, 7, 9, 26}, 0, payload, 1, 4);
        int[] values = IntStream.range(0, 60).map(i -> 512 + 7 * i - 200).toArray();
        for (int i = 0; i < 600; i++) {
            payload[9 + i / 8] |= (byte) ((values[i / 10] >> i % 10 & 1) << i % 8);
        }
        Fed fed = Fed.all("x", "y", "z").arrives(Frames.packet(0x23)).arrives(Frames.packet(0x25, payload));
        assertThat(fed.readings()).hasSize(20);
        assertThat(fed.values().get(1)).containsExactly(-179 / 20.75, -172 / 20.75, -165 / 20.75);
        assertThat(fed.readings().get(1).deviceTime() - fed.readings().get(0).deviceTime())
                .isCloseTo(0.02, within(1e-6));
        assertThat(fed.device().channels()).containsExactly("x", "y", "z");
        assertThat(fed.device().unit()).isEqualTo("g");
        assertThat(fed.recogniser().say(9))
                .hasValueSatisfying(said -> assertThat(hex(said)).isEqualTo("021e01015e03"));
    }

    private static String bitalino(int channels, byte[] frame) {
        BitalinoFormat format = new BitalinoFormat(channels);
        assertThat(format.length()).isEqualTo(frame.length);
        assertThat(format.holds(frame, 0)).isTrue();
        List<Integer> values = IntStream.range(0, channels)
                .mapToObj(i -> format.value(frame, i))
                .toList();
        return "seq " + format.sequence(frame, 0) + " " + values;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
