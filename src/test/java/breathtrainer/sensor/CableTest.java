package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real port of the operating system, at whose other end the test sits in the sensor's place. */
class CableTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void there_are_pseudo_terminals() {
        Pty.assumeThereArePtys();
    }

    @Test
    void what_is_sent_comes_out_once_and_in_order() throws Exception {
        try (Pty pty = Pty.open();
                SerialSource source = Sensors.open(pty.port())) {
            Gathered gathered = new Gathered(source);
            boot(pty);
            send(pty, 0, 100);
            Await.until("all came", 5, () -> gathered.values().size() >= 100);
            gathered.toTheEnd();
            assertThat(gathered.values()).isEqualTo(numbers(0, 100));
            assertTimesNeverDecrease(gathered.all());
        }
    }

    @Test
    void unplugged_for_a_while_goes_on_by_itself_and_has_everything_once() throws Exception {
        Path link = folder.resolve("belt");
        Pty first = Pty.pluggedInAs(link);
        try (SerialSource source = Sensors.open(link.toString())) {
            Gathered gathered = new Gathered(source);
            boot(first);
            send(first, 0, 60);
            Await.until("the first part came", 5, () -> gathered.values().size() == 60);
            assertThat(source.status().reading()).isTrue();

            first.unplug(link);
            Await.until("the unplugging was seen", 1, () -> !source.status().reading());
            assertThat(source.status().message()).contains("gone from " + link).contains("plug it in again");
            int missing = gathered.missing().size();
            Await.until("time goes on", 3, () -> gathered.missing().size() >= missing + 5);

            try (Pty second = Pty.pluggedInAs(link)) {
                Await.until("the port was opened again", 3, second::isOpenedBySomebody);
                boot(second);
                send(second, 60, 120);
                Await.until("the second part came", 5, () -> gathered.values().size() == 120);
                assertThat(source.status().reading()).isTrue();
            }
            gathered.toTheEnd();
            assertThat(gathered.values()).isEqualTo(numbers(0, 120));
            assertTimesNeverDecrease(gathered.all());
            assertThat(source.lineFigures().reconnects()).isEqualTo(1);
        }
    }

    @Test
    void twenty_quick_cycles_lose_nothing_and_leave_nothing_behind() throws Exception {
        cycles(20);
    }

    @Test
    @Tag("slow")
    void two_hundred_quick_cycles_lose_nothing_and_leave_nothing_behind() throws Exception {
        cycles(200);
    }

    private void cycles(int cycles) throws Exception {
        warmUp();
        Resources before = Resources.now();
        Path link = folder.resolve("belt");
        int each = 10;
        Pty pty = Pty.pluggedInAs(link);
        try (SerialSource source = Sensors.open(link.toString())) {
            Gathered gathered = new Gathered(source);
            for (int cycle = 0; cycle < cycles; cycle++) {
                Pty now = pty;
                Await.until("the port was opened", 3, now::isOpenedBySomebody);
                boot(pty);
                send(pty, cycle * each, (cycle + 1) * each);
                int expected = (cycle + 1) * each;
                Await.until("cycle came", 5, () -> gathered.values().size() >= expected);
                pty.unplug(link);
                pty = Pty.pluggedInAs(link);
            }
            gathered.toTheEnd();
            assertThat(gathered.values()).isEqualTo(numbers(0, cycles * each));
            assertTimesNeverDecrease(gathered.all());
        }
        pty.close();
        assertThat(Resources.now()).isEqualTo(before);
    }

    @Test
    void silence_is_told_within_three_seconds_and_not_at_once() throws Exception {
        try (Pty pty = Pty.open();
                SerialSource source = Sensors.open(pty.port())) {
            Gathered gathered = new Gathered(source);
            boot(pty);
            send(pty, 0, 30);
            Await.until("all came", 5, () -> gathered.values().size() == 30);
            long silentSince = System.nanoTime();
            Await.until("the stall was told", 5, () -> !source.status().reading());
            double after = (System.nanoTime() - silentSince) / 1e9;
            assertThat(after).isBetween(2.3, 3.0);
            assertThat(source.status().message()).startsWith("Nothing comes from " + pty.port());
            assertThat(gathered.missing().size()).isGreaterThan(10);
        }
    }

    @Test
    void a_board_that_speaks_bt1_only_when_asked_is_asked() throws Exception {
        try (Pty pty = Pty.open();
                SerialSource source = Sensors.open(pty.port())) {
            StringBuilder asked = new StringBuilder();
            while (asked.indexOf("\n?\n") < 0) {
                String more = pty.read(4000);
                assertThat(more).as("after %s", asked).isNotEmpty();
                asked.append(more);
            }
            pty.write("""
                    #BT1 model=adc0-328p fw=0.1.0 proto=1 rate=50 clk=ms crc=1*A6
                    #BT1 fields=belt:raw:0:16368*43
                    #BT1 scale=16368/5V*63
                    D,29,580,5987*7C
                    """);
            assertThat(source.awaitDevice(Duration.ofSeconds(2)))
                    .hasValueSatisfying(device -> assertThat(device.name()).isEqualTo("BT1 belt adc0-328p"));
        }
    }

    @Test
    void closing_from_another_thread_is_quick_and_ends_the_reading() throws Exception {
        warmUp();
        Resources before = Resources.now();
        try (Pty pty = Pty.open()) {
            SerialSource source = Sensors.open(pty.port());
            Gathered gathered = new Gathered(source);
            Await.until("it reads", 3, () -> !gathered.missing().isEmpty());
            long start = System.nanoTime();
            source.close();
            assertThat((System.nanoTime() - start) / 1e9).isLessThan(0.5);
            gathered.toTheEnd();
            assertThat(source.next()).isEmpty();
            assertThat(pty.isOpenedBySomebody()).isFalse();
        }
        assertThat(Resources.now()).isEqualTo(before);
    }

    @Test
    void a_port_that_is_open_in_this_program_is_busy() throws Exception {
        Path link = folder.resolve("other-name");
        try (Pty pty = Pty.pluggedInAs(link);
                SerialSource source = Sensors.open(pty.port())) {
            assertThat(source.status().message()).startsWith("Listening");
            assertThatThrownBy(() -> Sensors.open(link.toString()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("is open in this program already")
                    .hasMessageContaining("end the practice");
        }
    }

    @Test
    void a_port_that_is_not_there_is_told_with_those_that_are() {
        assertThatThrownBy(() -> Sensors.open("/dev/ttyUSB77"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("There is no port /dev/ttyUSB77.");
    }

    /** jSerialComm keeps what it needs once. */
    private static void warmUp() throws Exception {
        try (Pty pty = Pty.open();
                SerialSource source = Sensors.open(pty.port())) {
            assertThat(source.device()).isEmpty();
        }
    }

    /** A board needs a moment to start, so that its first line is whole. */
    private static void boot(Pty pty) throws InterruptedException {
        Await.until("the port was opened", 3, pty::isOpenedBySomebody);
        Thread.sleep(150);
        pty.write("boot rst:0x1 (POWERON_RESET)\r\n");
    }

    private static void send(Pty pty, int from, int to) throws InterruptedException {
        for (int i = from; i < to; i++) {
            pty.write(i + "\r\n");
            Thread.sleep(10);
        }
    }

    private static List<Double> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> (double) i).toList();
    }

    private static void assertTimesNeverDecrease(List<Sample> samples) {
        double[] times = samples.stream().mapToDouble(Sample::time).toArray();
        assertThat(DoubleStream.of(times).sorted().toArray()).isEqualTo(times);
    }
}
