package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.PortTrouble.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong while a sensor is used is seen in time, and told with what to do. */
class StayingConnectedTest {
    private static final Port PORT = new Port("COM3", "Belt", "1a86:7523:7");
    /** Seconds. */
    private static final double AT_ONCE = 1, SILENT = 2, STALL = 2.5;
    /** The test's own share: threads of a busy machine wake late. */
    private static final double LATE = 0.5;

    private final ScheduledExecutorService belt = Executors.newSingleThreadScheduledExecutor();
    private final FakePorts ports = new FakePorts();

    @AfterEach
    void switch_off() {
        belt.shutdownNow();
    }

    private ScheduledFuture<?> send(FakePorts.FakeCable cable, int microseconds, IntFunction<String> line) {
        AtomicInteger sent = new AtomicInteger();
        return belt.scheduleAtFixedRate(
                () -> cable.send(line.apply(sent.getAndIncrement()).getBytes(StandardCharsets.US_ASCII)),
                0,
                microseconds,
                TimeUnit.MICROSECONDS);
    }

    private static String number(int i) {
        return 500 + i % 97 + "\r\n";
    }

    private static void awaitWords(SerialSource source, double seconds, String words) throws InterruptedException {
        Await.until(
                "\"" + words + "\" is told",
                seconds + LATE,
                () -> source.status().message().contains(words));
    }

    private SerialSource reading() throws Exception {
        ScheduledFuture<?> sending = send(ports.plugIn(PORT, 115_200), 10_000, StayingConnectedTest::number);
        SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of());
        Await.until("it is read", 5, () -> source.status().equals(breathtrainer.signal.SourceStatus.READING));
        sending.cancel(false);
        return source;
    }

    @Test
    void unplugged() throws Exception {
        try (SerialSource source = reading()) {
            ports.pull(PORT);
            awaitWords(source, AT_ONCE, "The sensor is gone from COM3: plug it in again.");
        }
    }

    /** Unplugged, plugged in again, and then it cannot be opened. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NO_PERMISSION, You may not use COM3.",
        "BUSY, COM3 is being used by another program: close that program",
        "ASLEEP, The sensor at COM3 does not answer: it may be asleep"
    })
    void cannot_be_opened_again(Reason reason, String words) throws Exception {
        try (SerialSource source = reading()) {
            ports.refuse("COM3", reason);
            ports.pull(PORT);
            ports.plugIn(PORT, 115_200);
            awaitWords(source, AT_ONCE, words);
            assertThat(source.status().reading()).isFalse();
        }
    }

    @Test
    void stalled() throws Exception {
        try (SerialSource source = reading()) {
            awaitWords(source, STALL, "Nothing comes from COM3 any more: press the sensor's reset button");
        }
    }

    @Test
    void asleep_from_the_beginning() throws Exception {
        ports.plugIn(PORT, 115_200);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            awaitWords(
                    source, SILENT, "Nothing comes from COM3: the sensor may be asleep or without power. Switch it on");
        }
    }

    @Test
    void wrong_speed() throws Exception {
        ScheduledFuture<?> sending = send(ports.plugIn(PORT, 9600), 10_000, StayingConnectedTest::number);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3@57600"), List.of())) {
            awaitWords(source, AT_ONCE, "COM3 speaks, but not legibly: give the speed");
        }
        assertThat(sending.isDone()).isFalse();
    }

    @Test
    void flooding() throws Exception {
        String lines = java.util.stream.IntStream.range(0, 20)
                .mapToObj(StayingConnectedTest::number)
                .collect(java.util.stream.Collectors.joining());
        ScheduledFuture<?> sending = send(ports.plugIn(PORT, 115_200), 5_000, i -> lines);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            new Gathered(source);
            Await.until("it is known", 3, () -> source.device().isPresent());
            // what came until it is known how many a second, and then a second of it
            awaitWords(source, 2 * AT_ONCE, "sends about 4000 readings a second, far more than a breath needs");
            assertThat(source.status().reading()).isTrue();
        }
        assertThat(sending.isDone()).isFalse();
    }

    @Test
    void noise_in_the_middle_of_a_practice() throws Exception {
        FakePorts.FakeCable cable = ports.plugIn(PORT, 115_200);
        ScheduledFuture<?> sending = send(cable, 10_000, StayingConnectedTest::number);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3@115200"), List.of())) {
            Await.until("it is read", 5, () -> source.status().equals(breathtrainer.signal.SourceStatus.READING));
            sending.cancel(false);
            Random noise = new Random(1);
            ScheduledFuture<?> noisy = belt.scheduleAtFixedRate(
                    () -> cable.send(OtherSpeed.noise(100, noise)), 0, 10_000, TimeUnit.MICROSECONDS);
            awaitWords(source, STALL + 1, "COM3 speaks, but not legibly");
            assertThat(noisy.isDone()).isFalse();
        }
    }

    @Test
    void a_flood_of_text_without_numbers_in_the_middle_of_a_practice() throws Exception {
        FakePorts.FakeCable cable = ports.plugIn(PORT, 115_200);
        ScheduledFuture<?> sending = send(cable, 10_000, StayingConnectedTest::number);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            Await.until("it is read", 5, () -> source.status().equals(breathtrainer.signal.SourceStatus.READING));
            sending.cancel(false);
            ScheduledFuture<?> flood = send(cable, 1000, i -> "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww");
            awaitWords(source, 4, "COM3 speaks, but prints no numbers");
            assertThat(flood.isDone()).isFalse();
        }
    }

    @Test
    void values_that_no_sensor_gives() throws Exception {
        FakePorts.FakeCable cable = ports.plugIn(PORT, 115_200);
        ScheduledFuture<?> sending = send(cable, 10_000, i -> i < 150 ? number(i) : "1e99\r\n");
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            Gathered gathered = new Gathered(source);
            awaitWords(source, 5, "Much of what the sensor on COM3 sends arrives damaged, or is nothing that a sensor");
            assertThat(gathered.values()).allMatch(value -> value < 600);
            assertThat(source.lineFigures().damaged()).isPositive();
            assertThat(sending.isDone()).isFalse();
        }
    }
}
