package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.file.Existing;
import breathtrainer.sensor.decoder.Bt1Test;
import breathtrainer.sensor.port.Address;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a port said, kept and understood again. */
class RawTest {
    private static final Port PORT = new Port("COM3", "Belt", "");

    @TempDir
    Path folder;

    @Test
    void a_replay_gives_the_samples_that_the_practice_got() throws Exception {
        Path raw = folder.resolve("raw.txt");
        FakePorts ports = new FakePorts();
        FakePorts.FakeCable cable = ports.plugIn(PORT, 115_200);
        List<Sample> live;
        try (SerialSource source =
                new SensorOpening(ports, Address.of("COM3"), List.of()).openCapturing(raw, Existing.KEEP)) {
            Gathered gathered = new Gathered(source);
            for (int i = 0; i < 100; i++) {
                cable.send(
                        Bt1Test.checked("D," + i + "," + i * 20 + "," + i % 70).getBytes(StandardCharsets.US_ASCII));
            }
            Await.until("all came", 3, () -> gathered.values().size() == 100);
            gathered.toTheEnd();
            live = gathered.all().stream().filter(sample -> !sample.isMissing()).toList();
        }
        List<Sample> again = replay(raw);
        assertThat(again).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(again.get(i).value(0)).isEqualTo(live.get(i).value(0));
            // the two clocks are read one after the other
            assertThat(again.get(i).time()).isCloseTo(live.get(i).time(), within(0.1));
        }
    }

    @Test
    void a_file_reads_like_this() throws Exception {
        Path raw = folder.resolve("raw.txt");
        Files.writeString(raw, "# breath-raw: 1\n0.000000 open\n0.200000 2344\n0.210000 35313\n");
        try (RawReplay replay = RawReplay.open(raw, List.of())) {
            assertThatThrownBy(replay::next)
                    .isInstanceOf(SourceException.class)
                    .hasMessage(raw + ":4: not \"seconds bytes\": the file is damaged from here on.");
        }
    }

    @Test
    void another_file_is_refused() throws Exception {
        Path other = Files.writeString(folder.resolve("other.csv"), "time_s,belt\n");
        assertThatThrownBy(() -> RawReplay.open(other, List.of()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("is no raw recording");
        assertThatThrownBy(() -> RawReplay.open(folder.resolve("none"), List.of()))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("could not be read");
    }

    private static List<Sample> replay(Path raw) throws SourceException {
        List<Sample> samples = new ArrayList<>();
        try (RawReplay replay = RawReplay.open(raw, List.of())) {
            Optional<Sample> next = replay.next();
            while (next.isPresent()) {
                samples.add(next.get());
                next = replay.next();
            }
        }
        return samples;
    }
}
