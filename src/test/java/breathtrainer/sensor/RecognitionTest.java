package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Bt1Test;
import breathtrainer.sensor.decoder.Frames;
import breathtrainer.sensor.port.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is nobody, which port is taken, and how a device is found again and greeted. */
class RecognitionTest {
    @Test
    void noise_and_words_are_nobody() {
        assertThat(noise(1, 60)).isEqualTo("nobody");
        Fed words = Fed.all();
        words.lines(0, 50, 10, i -> i % 2 == 0 ? "up" : "down");
        assertThat(words.recogniser().device()).isEmpty();
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
        Fed fed = Fed.all();
        for (int i = 0; i < seconds * 100; i++) {
            byte[] bytes = new byte[115];
            random.nextBytes(bytes);
            fed.later(0.01).arrives(bytes);
        }
        return fed.recogniser().device().map(Device::name).orElse("nobody");
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
                    .extracting(finding -> finding.port().name(), PortFinding::message)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    "/dev/ttyUSB0",
                                    "Listening on /dev/ttyUSB0: nothing is recognised yet. A sensor may take a few seconds to start."),
                            org.assertj.core.groups.Tuple.tuple("/dev/ttyUSB1", "BT1 belt (certain): belt."));
        }
        try (SerialSource source = Sensors.open(ports, Address.of("auto"), List.of())) {
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
        try (SerialSource source = Sensors.open(ports, Address.of("/dev/ttyUSB0"), List.of())) {
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
        try (SerialSource source = Sensors.open(ports, Address.of("COM7"), List.of())) {
            cable.send(Frames.packet(0x23));
            assertThat(cable.received()).isEqualTo(Frames.hex("02 15 01 01 5e 03"));
            Await.until("it is known", 1, () -> source.device().isPresent());
        }
    }

    @Test
    void a_bitalino_that_waits_is_asked_for_its_version_and_its_state_and_started() throws Exception {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(new Port("COM8", "BITalino", ""), 115_200);
        try (SerialSource source = Sensors.open(ports, Address.of("COM8"), List.of())) {
            List<String> said = new ArrayList<>();
            while (!said.contains("07")) {
                byte[] message = cable.received();
                said.add(message == null ? "" : java.util.HexFormat.of().formatHex(message));
                assertThat(said).hasSizeLessThan(8);
            }
            cable.send("BITalino_v5.2\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(cable.received()).isEqualTo(Frames.hex("0b"));
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
            cable.send(Bt1Test.checked("D," + i + "," + i * 10 + "," + Voice.breath(i, 100))
                    .getBytes(StandardCharsets.US_ASCII));
        }
    }
}
