package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.Port;
import breathtrainer.sensor.PortFinding;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How a port looks in the window's list. */
class FoundSensorTest {
    private static final Port PORT = new Port("/dev/ttyUSB0", "USB Serial", "1a86:7523:7");

    @Test
    void a_device_is_named_with_how_sure_that_is() {
        assertThat(choice(found("BT1 belt adc0-328p", 1)))
                .isEqualTo(new SourceChoice("port:0", "BT1 belt adc0-328p", "/dev/ttyUSB0, certain", true));
        assertThat(choice(found("belt that prints numbers", 0.7)))
                .isEqualTo(new SourceChoice("port:0", "Belt that prints numbers", "/dev/ttyUSB0, likely", true));
    }

    @Test
    void trouble_is_told_with_what_to_do() {
        PortFinding trouble =
                new PortFinding(PORT, Optional.empty(), 0, "", "You may not use /dev/ttyUSB0. Log in again.");
        assertThat(choice(trouble))
                .isEqualTo(new SourceChoice("port:0", "Sensor on /dev/ttyUSB0", trouble.message(), true));
    }

    private static SourceChoice choice(PortFinding finding) {
        return FoundSensor.choice("port:0", finding);
    }

    private static PortFinding found(String name, double sureness) {
        Device device = new Device(name, List.of("belt"), "raw", OptionalDouble.empty(), true);
        return new PortFinding(PORT, Optional.of(device), sureness, "", "");
    }
}
