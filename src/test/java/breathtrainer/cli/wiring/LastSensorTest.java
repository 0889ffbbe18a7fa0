package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Port;
import breathtrainer.signal.Tilt;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sensor that was used last is known again, wherever it is plugged in. */
class LastSensorTest {
    private static final Port BELT = new Port("/dev/ttyUSB0", "Belt", "1a86:7523:7");
    private static final Port BELT_ELSEWHERE = new Port("/dev/ttyUSB1", "Belt", "1a86:7523:7");
    private static final Port MODEM = new Port("/dev/ttyUSB0", "Modem", "12d1:1001:3");
    private static final Port WITHOUT_IDENTITY = new Port("/dev/rfcomm0", "", "");

    @TempDir
    private Path folder;

    @Test
    void nothing_is_known_at_first() {
        assertThat(last().among(List.of(BELT, WITHOUT_IDENTITY))).isEmpty();
    }

    @Test
    void it_is_found_under_another_name_and_not_mistaken_for_what_has_its_name_now() {
        last().remember(BELT);
        assertThat(last().among(List.of(MODEM, BELT_ELSEWHERE))).contains(BELT_ELSEWHERE);
        assertThat(last().among(List.of(MODEM))).isEmpty();
    }

    @Test
    void of_two_that_cannot_be_told_apart_it_is_the_one_at_the_same_port() {
        last().remember(BELT_ELSEWHERE);
        assertThat(last().among(List.of(BELT, BELT_ELSEWHERE))).contains(BELT_ELSEWHERE);
    }

    @Test
    void without_an_identity_the_name_of_the_port_must_do() {
        last().remember(WITHOUT_IDENTITY);
        assertThat(last().among(List.of(new Port("/dev/rfcomm1", "", ""), WITHOUT_IDENTITY)))
                .contains(WITHOUT_IDENTITY);
        assertThat(last().among(List.of(new Port("/dev/rfcomm1", "", "")))).isEmpty();
    }

    @Test
    void how_an_inhale_tilts_it_is_known_the_next_time_and_not_of_another() {
        Tilt tilt = new Tilt(0.6, -0.8, 0);
        last().remember(BELT);
        assertThat(last().inhaleTilt()).isEmpty();

        last().remember(tilt);
        last().remember(BELT_ELSEWHERE);
        assertThat(last().inhaleTilt()).contains(tilt);

        last().remember(MODEM);
        assertThat(last().inhaleTilt()).isEmpty();
    }

    private LastSensor last() {
        return new LastSensor(folder.resolve("config/sensor.properties"));
    }
}
