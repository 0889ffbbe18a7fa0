package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import breathtrainer.sensor.port.Address;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.PortTrouble.Reason;
import breathtrainer.signal.SourceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A port that cannot be opened: each reason has its own sentence, and says what to do. */
class TroubleTest {
    @Test
    void a_port_that_another_process_has_open_is_busy() throws Exception {
        Pty.assumeThereArePtys();
        try (Pty pty = Pty.open();
                OtherProgram other = OtherProgram.opening(pty.port())) {
            assertThat(other.said()).isEqualTo("open");
            assertThatThrownBy(() -> Sensors.open(pty.port()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageStartingWith(pty.port() + " is being used by another program");
        }
    }

    @Test
    void a_port_that_this_user_may_not_open_is_told_as_that() throws Exception {
        Pty.assumeThereArePtys();
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "skipped: needs setpriv to give up root's rights");
        try (Pty pty = Pty.open()) {
            Files.setPosixFilePermissions(Path.of(pty.port()), PosixFilePermissions.fromString("---------"));
            String[] withoutRights = {
                "/usr/bin/setpriv",
                "--bounding-set=-dac_override,-dac_read_search",
                "--inh-caps=-dac_override,-dac_read_search"
            };
            boolean root = Files.getOwner(Path.of("/proc/self")).getName().equals("root");
            try (OtherProgram other = OtherProgram.opening(pty.port(), root ? withoutRights : new String[0])) {
                assertThat(other.said())
                        .isEqualTo("You may not use " + pty.port()
                                + ". Add yourself to the group dialout (sudo usermod -aG"
                                + " dialout $USER), then log out and in again.");
            }
        }
    }

    @Test
    void every_reason_has_its_sentence() {
        List<Port> there =
                List.of(new Port("/dev/ttyACM0", "Arduino Uno", "2341:0043:7"), new Port("/dev/ttyUSB1", "", ""));
        assertThat(PortWords.of(trouble(Reason.MISSING), "/dev/ttyUSB0", there))
                .isEqualTo(
                        "There is no port /dev/ttyUSB0. Those that are there: /dev/ttyACM0 (Arduino Uno), /dev/ttyUSB1.");
        assertThat(PortWords.of(trouble(Reason.MISSING), "COM3", List.of()))
                .isEqualTo("There is no port COM3. There is no serial port at all: plug the sensor in.");
        assertThat(PortWords.of(trouble(Reason.NO_LIBRARY), "COM3", there)).contains("java.io.tmpdir");
        assertThat(PortWords.of(trouble(Reason.OTHER), "COM3", there))
                .isEqualTo("COM3 could not be opened (error 5): unplug the sensor, plug it in again, then try again.");
    }

    @Test
    void no_port_at_all_is_told_when_one_is_looked_for() {
        FakePorts none = new FakePorts();
        assertThatThrownBy(() -> Sensors.open(none, Address.of("auto"), List.of()))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("No sensor is plugged in");
    }

    private static PortTrouble trouble(Reason reason) {
        return new PortTrouble(reason, "error 5");
    }
}
