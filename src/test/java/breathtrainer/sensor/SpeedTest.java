package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.BaudSearch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A belt that speaks at another speed than the usual one. */
class SpeedTest {
    private static final Port PORT = new Port("COM3", "USB Serial", "1a86:7523:");
    private final ScheduledExecutorService belt = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void switch_off() {
        belt.shutdownNow();
    }

    @Test
    void garbage_makes_it_try_the_next_speed() throws Exception {
        FakePorts ports = speaking(9600);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            Gathered gathered = new Gathered(source);
            Await.until("it is understood", 10, () -> gathered.values().size() > 5);
            assertThat(ports.speedsTried()).containsExactly(115_200, 9600);
            assertThat(source.status().reading()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} baud")
    @ValueSource(ints = {115_200, 9600, 57_600, 38_400, 230_400})
    void every_usual_speed_is_found_within_five_seconds_and_without_opening_the_port_again(int baud) throws Exception {
        FakePorts ports = speaking(baud);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3"), List.of())) {
            Await.until("it is known", 5, () -> source.device().isPresent());
            assertThat(ports.speedsTried()).endsWith(baud);
            assertThat(ports.timesOpened()).isEqualTo(1);
        }
    }

    @Test
    void a_burst_of_garbage_at_boot_is_no_reason_to_try_another_speed() {
        BaudSearch search = new BaudSearch(OptionalInt.empty());
        search.accept(garbage(300), 0.1, false);
        search.accept("ready\r\n".getBytes(StandardCharsets.US_ASCII), 1.4, false);
        for (double now = 1.5; now < 6; now += 0.1) {
            search.accept("512\r\n".getBytes(StandardCharsets.US_ASCII), now, false);
            assertThat(search.isGarbage()).isFalse();
        }
        for (double now = 6; now < 9; now += 0.1) {
            search.accept(garbage(10), now, false);
        }
        assertThat(search.isGarbage()).isTrue();
    }

    private static byte[] garbage(int length) {
        byte[] bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 0xF8);
        return bytes;
    }

    @Test
    void a_speed_that_was_asked_for_is_kept() throws Exception {
        FakePorts ports = speaking(9600);
        try (SerialSource source = Sensors.open(ports, Address.of("COM3@57600"), List.of())) {
            Await.until("garbage is told", 10, () -> source.status().message().contains("not legibly"));
            assertThat(source.status().message())
                    .isEqualTo("COM3 speaks, but not legibly: give the speed that the sensor uses as" + " COM3@BAUD.");
            assertThat(ports.speedsTried()).containsExactly(57_600);
        }
    }

    private FakePorts speaking(int baud) {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(PORT, baud);
        AtomicInteger count = new AtomicInteger();
        ScheduledFuture<?> speaking = belt.scheduleAtFixedRate(
                () -> cable.send((500 + count.incrementAndGet() % 90 + "\r\n").getBytes(StandardCharsets.US_ASCII)),
                10,
                10,
                TimeUnit.MILLISECONDS);
        assertThat(speaking.isCancelled()).isFalse();
        return ports;
    }
}
