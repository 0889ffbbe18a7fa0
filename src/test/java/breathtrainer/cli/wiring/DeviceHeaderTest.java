package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.Program;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.sensor.Device;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a device goes to the recording, and from there to the detector, unless the person says otherwise. */
class DeviceHeaderTest {
    @TempDir
    private Path folder;

    @Test
    void a_device_whose_values_fall_on_an_inhale_sets_inverted() {
        RecordingHeader zephyr = DeviceHeader.of(Optional.of(device(false)), "sensor on COM3");
        assertThat(zephyr.sensor()).contains("strap");
        assertThat(zephyr.unit()).contains("raw");
        assertThat(new DetectorOptions().settings(zephyr).inverted()).isTrue();
        RecordingHeader belt = DeviceHeader.of(Optional.of(device(true)), "sensor on COM3");
        assertThat(new DetectorOptions().settings(belt).inverted()).isFalse();
    }

    @Test
    void a_device_that_is_not_known_yet_is_called_by_its_port() {
        assertThat(DeviceHeader.of(Optional.empty(), "sensor on COM3").values())
                .isEqualTo(RecordingHeader.EMPTY.withSensor("sensor on COM3").values());
    }

    @Test
    void the_person_has_the_last_word() throws Exception {
        Path recording = folder.resolve("strap.csv");
        String sample = Files.readString(Path.of("samples/belt.csv"));
        Files.writeString(recording, sample.replaceFirst("\n", "\n# inverted: yes\n"));

        String asItSays = Program.run("breaths", recording).out();

        assertThat(asItSays)
                .isEqualTo(
                        Program.run("breaths", "samples/belt.csv", "--inverted").out())
                .isNotEqualTo(Program.run("breaths", recording, "--no-inverted").out());
        assertThat(Program.run("breaths", recording, "--no-inverted").out())
                .isEqualTo(Program.run("breaths", "samples/belt.csv").out());
    }

    private static Device device(boolean inhaleRises) {
        return new Device("strap", List.of("breath"), "raw", OptionalDouble.of(18), inhaleRises);
    }
}
