package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Bt1Test;
import breathtrainer.sensor.port.Address;
import breathtrainer.signal.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Devices that are silent for a while between what they send: slow ones, and those over Bluetooth. */
class BatchTest {
    private final ScheduledExecutorService device = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void switch_off() {
        device.shutdownNow();
    }

    @Test
    void batches_over_bluetooth_are_no_gaps_and_keep_their_times() throws Exception {
        List<Sample> settled = settled(batch -> IntStream.range(25 * batch, 25 * batch + 25)
                .mapToObj(i -> Bt1Test.checked("D," + i + "," + i * 20 + "," + i % 400))
                .collect(Collectors.joining()));
        assertThat(settled).noneMatch(Sample::isMissing).hasSizeGreaterThan(40);
        assertThat(steps(settled)).allSatisfy(step -> assertThat(step).isBetween(0.018, 0.022));
    }

    @Test
    void two_lines_a_second_are_a_rhythm_and_not_a_stutter() throws Exception {
        List<Sample> settled =
                settled(batch -> batch % 2 + "," + (900 + batch * 37 % 11) + "," + batch * 53 % 17 + "\r\n");
        assertThat(settled).noneMatch(Sample::isMissing).hasSizeGreaterThan(2);
        assertThat(settled.get(0).channels()).isEqualTo(3);
    }

    /** What comes in the last two of six seconds of messages, two of them a second. */
    private List<Sample> settled(IntFunction<String> message) throws Exception {
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(new Port("COM5", "Bluetooth", ""), 115_200);
        int[] sent = {0};
        ScheduledFuture<?> sending = device.scheduleAtFixedRate(
                () -> cable.send(message.apply(sent[0]++).getBytes(StandardCharsets.US_ASCII)),
                100,
                500,
                TimeUnit.MILLISECONDS);
        try (SerialSource source = Sensors.open(ports, Address.of("COM5"), List.of())) {
            Gathered gathered = new Gathered(source);
            Await.until("six seconds have passed", 12, () -> lastTime(gathered) > 6);
            assertThat(sending.isDone()).isFalse();
            return gathered.all().stream().filter(sample -> sample.time() > 4).toList();
        }
    }

    private static double lastTime(Gathered gathered) {
        List<Sample> all = gathered.all();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).time();
    }

    private static List<Double> steps(List<Sample> samples) {
        return IntStream.range(1, samples.size())
                .mapToObj(i -> samples.get(i).time() - samples.get(i - 1).time())
                .toList();
    }
}
