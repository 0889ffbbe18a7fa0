package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.InGerman;
import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.sensor.port.PortTrouble;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody who speaks German is told about a port: ports, speeds and what a sensor prints stay as they are. */
@ExtendWith(InGerman.class)
class GermanPortsTest {
    @Test
    void a_port_that_is_not_there() {
        PortTrouble trouble = new PortTrouble(PortTrouble.Reason.MISSING, "");
        assertThat(PortWords.of(trouble, "COM9", List.of()))
                .isEqualTo("Einen Anschluss COM9 gibt es nicht."
                        + " Es gibt überhaupt keinen seriellen Anschluss: Steck den Sensor ein.");
    }

    @Test
    void a_port_that_is_not_understood() {
        assertThat(PortWords.garbage("COM9"))
                .isEqualTo("COM9 sendet, aber nicht lesbar: Gib die Geschwindigkeit des Sensors als COM9@BAUD an.");
        assertThat(PortWords.noNumbers("COM9", Optional.of(new Puzzle("up", false))))
                .isEqualTo("COM9 sendet, aber keine Zahlen, die ein Atem sein könnten (die erste Zeile: \"up\"):"
                        + " Prüfe, ob das Programm des Sensors läuft.");
    }

    @Test
    void what_was_measured() {
        assertThat(new LineFigures(500, 2, 1, 0, 50, 0.003).figures())
                .isEqualTo("50.0 Hz, Jitter 3 ms, 2 verloren, 1 beschädigt");
    }
}
