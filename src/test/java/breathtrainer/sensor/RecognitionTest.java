package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every known device among all the others, and among noise. */
class RecognitionTest {
    private static final double LISTENED_SECONDS = 5;

    /** What a device sends, message by message, and how many of them a second. */
    private record Voice(double rate, IntFunction<byte[]> message) {}

    private static int breath(int i, double rate) {
        return (int) Math.round(500 + 100 * Math.sin(2 * Math.PI * i / rate / 5));
    }

    private static Voice text(double rate, IntFunction<String> line) {
        return new Voice(rate, i -> line.apply(i).getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, Voice> voices() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        voices.put("BT1 belt", text(50, i -> Bt1Test.checked("D," + i + "," + i * 20 + "," + breath(i, 50))));
        voices.put(
                "BT1 accelerometer",
                text(50, i -> Bt1Test.checked("D," + i + "," + i * 20 + "," + breath(i, 50) + ",7,16000")));
        voices.put("belt that prints numbers", text(50, i -> i * 20 + "," + breath(i, 50) + "\r\n"));
        voices.put("accelerometer that prints numbers", text(2, i -> "x:" + breath(i, 2) + " y:3 z:900\n"));
        voices.put("BITalino", new Voice(100, i -> Frames.bitalino(i & 15, 3, breath(i, 100), 300, 12, 9, 7, 1)));
        voices.put("ScientISST Sense", new Voice(100, i -> Frames.scientisst(i & 4095, 3, breath(i, 100), 77)));
        voices.put(
                "OpenBCI Cyton accelerometer",
                new Voice(250, i -> Frames.cyton(i, i % 10 == 0 ? breath(i, 250) : 0, 0, 0, i * 31)));
        voices.put(
                "Zephyr BioHarness", new Voice(0.992, i -> Frames.zephyr(i & 255, i * 1008L, breath(i, 1), 512, 530)));
        return voices;
    }

    private static Fed listenTo(Voice voice, Random noise, double noisiness) {
        Fed fed = Fed.all();
        double start = fed.now();
        for (int i = 0; fed.now() - start < LISTENED_SECONDS; i++) {
            if (noise.nextDouble() < noisiness) {
                byte[] garbage = new byte[1 + noise.nextInt(4)];
                noise.nextBytes(garbage);
                fed.arrives(garbage);
            }
            fed.later(1 / voice.rate()).arrives(voice.message().apply(i));
        }
        return fed;
    }

    private static String nameOf(Fed fed) {
        return fed.recogniser().device().map(Device::name).orElse("nobody");
    }

    @Test
    void each_is_known_within_five_seconds_and_taken_for_no_other() {
        List<String> confusions = new ArrayList<>();
        voices().forEach((name, voice) -> {
            for (double noisiness : new double[] {0, 0.02}) {
                String heard = nameOf(listenTo(voice, new Random(7), noisiness));
                if (!heard.equals(name)) {
                    confusions.add(name + " was taken for " + heard + " with noise " + noisiness);
                }
            }
        });
        assertThat(confusions).isEmpty();
    }

    @Test
    void noise_and_words_are_nobody() {
        assertThat(noise(1, 60)).isEqualTo("nobody");
        assertThat(nameOf(listenTo(text(10, i -> i % 2 == 0 ? "up\r\n" : "down\r\n"), new Random(1), 0)))
                .isEqualTo("nobody");
    }

    @Test
    @Tag("slow")
    void an_hour_of_noise_at_full_speed_is_nobody() {
        for (int seed = 0; seed < 6; seed++) {
            assertThat(noise(seed, 600)).as("seed %d", seed).isEqualTo("nobody");
        }
    }

    /** Random bytes at 115200 baud. */
    private static String noise(int seed, int seconds) {
        Random random = new Random(seed);
        Voice noise = new Voice(100, i -> {
            byte[] bytes = new byte[115];
            random.nextBytes(bytes);
            return bytes;
        });
        Fed fed = Fed.all();
        for (int i = 0; i < seconds * 100; i++) {
            fed.later(0.01).arrives(noise.message().apply(i));
        }
        return nameOf(fed);
    }

    @Test
    void the_ports_are_listened_to_at_once_and_auto_takes_the_one_that_breathes() throws Exception {
        FakePorts ports = new FakePorts();
        Port modem = new Port("/dev/ttyUSB0", "Modem", "1:1:");
        Port belt = new Port("/dev/ttyUSB1", "Belt", "2:2:");
        ports.plugIn(modem, 115_200);
        FakePorts.FakeCable cable = ports.plugIn(belt, 115_200);
        AtomicBoolean over = new AtomicBoolean();
        Thread sending = new Thread(() -> speak(cable, over));
        sending.start();
        try (Listening listening = new Listening(ports, OptionalInt.empty(), List.of())) {
            listening.listen(1.5, true);
            assertThat(listening.findings())
                    .extracting(finding -> finding.port().name(), Finding::message)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    "/dev/ttyUSB0",
                                    "Listening on /dev/ttyUSB0: nothing is recognised yet. A sensor may take a few seconds to start."),
                            org.assertj.core.groups.Tuple.tuple("/dev/ttyUSB1", "BT1 belt (certain): belt."));
        }
        try (SerialSource source = SerialSource.open(ports, Address.of("auto"), List.of())) {
            assertThat(source.name()).isEqualTo("BT1 belt on /dev/ttyUSB1");
        }
        over.set(true);
        sending.join();
    }

    @Test
    void a_device_that_comes_back_under_another_name_is_found() throws Exception {
        FakePorts ports = new FakePorts();
        Port before = new Port("/dev/ttyUSB0", "Belt", "2341:0043:7");
        FakePorts.FakeCable first = ports.plugIn(before, 115_200);
        try (SerialSource source = SerialSource.open(ports, Address.of("/dev/ttyUSB0"), List.of())) {
            Gathered gathered = new Gathered(source);
            speak(first, 0, 10);
            Await.until("it is read", 3, () -> gathered.values().size() == 10);
            ports.pull(before);
            Await.until("it is missed", 1, () -> !source.status().reading());
            ports.plugIn(new Port("/dev/ttyUSB0", "Another one", "9:9:9"), 115_200);
            FakePorts.FakeCable second = ports.plugIn(new Port("/dev/ttyUSB3", "Belt", "2341:0043:7"), 115_200);
            Await.until("it is found again", 3, second::isOpen);
            speak(second, 10, 20);
            Await.until("it is read again", 3, () -> gathered.values().size() == 20);
        }
    }

    @Test
    void a_strap_is_told_to_send_its_breathing_and_that_somebody_listens() throws Exception {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(new Port("COM7", "BioHarness", ""), 115_200);
        try (SerialSource source = SerialSource.open(ports, Address.of("COM7"), List.of())) {
            cable.send(Frames.packet(0x23));
            assertThat(cable.received()).isEqualTo(Frames.hex("02 15 01 01 5e 03"));
            Await.until("it is known", 1, () -> source.device().isPresent());
        }
    }

    @Test
    void a_bitalino_that_waits_is_asked_for_its_version_and_started() throws Exception {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(new Port("COM8", "BITalino", ""), 115_200);
        try (SerialSource source = SerialSource.open(ports, Address.of("COM8"), List.of())) {
            List<String> said = new ArrayList<>();
            while (!said.contains("07")) {
                byte[] message = cable.received();
                said.add(message == null ? "" : java.util.HexFormat.of().formatHex(message));
                assertThat(said).hasSizeLessThan(8);
            }
            cable.send("BITalino_v5.2\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(cable.received()).isEqualTo(Frames.hex("83"));
            assertThat(cable.received()).isEqualTo(Frames.hex("fd"));
            assertThat(source.name()).isEqualTo("BITalino on COM8");
        }
    }

    private static void speak(FakePorts.FakeCable cable, AtomicBoolean over) {
        for (int i = 0; !over.get() && i < 2000; i++) {
            speak(cable, i, i + 1);
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    private static void speak(FakePorts.FakeCable cable, int from, int to) {
        for (int i = from; i < to; i++) {
            cable.send(Bt1Test.checked("D," + i + "," + i * 10 + "," + breath(i, 100))
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }
}
