package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.sensor.port.Line;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.port.SystemPorts;
import breathtrainer.signal.SourceException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A port that is only listened to is given up to whoever practises. */
class TakeoverTest {
    /** The system's ports, of which only one is listed: no list names pseudo-terminals. */
    private record Listed(Ports ports, String name) implements Ports {
        @Override
        public List<Port> list() {
            return List.of(new Port(name, "", ""));
        }

        @Override
        public Line open(String port, int baud) throws PortTrouble {
            return ports.open(port, baud);
        }
    }

    @BeforeAll
    static void there_are_pseudo_terminals() {
        Pty.assumeThereArePtys();
    }

    private static Listening listening(Pty pty) {
        return new Listening(new Listed(SystemPorts.toListen(), pty.port()), OptionalInt.empty(), List.of());
    }

    @Test
    void practising_takes_a_port_that_is_listened_to_within_half_a_second() throws Exception {
        try (Pty pty = Pty.open();
                Listening listening = listening(pty)) {
            Await.until("it is listened to", 2, pty::isOpenedBySomebody);
            Thread.sleep(150); // in the middle of a read
            long start = System.nanoTime();
            try (SerialSource practice = Sensors.open(pty.port())) {
                assertThat((System.nanoTime() - start) / 1e9).isLessThan(0.5);
                Gathered gathered = new Gathered(practice);
                Thread.sleep(100);
                for (int i = 0; i < 100; i++) {
                    pty.write(i + "\r\n");
                    Thread.sleep(10);
                }
                Await.until("the practice has all", 5, () -> gathered.values().size() == 100);
                assertThat(listening.findings().get(0).message())
                        .isEqualTo(pty.port()
                                + " is open in this program already: end the practice that uses it, then try again.");
            }
        }
    }

    @Test
    void whoever_listened_does_not_take_the_port_back_when_the_practice_ends() throws Exception {
        try (Pty pty = Pty.open();
                Listening listening = listening(pty)) {
            Sensors.open(pty.port()).close();
            Thread.sleep(400);
            assertThat(pty.isOpenedBySomebody()).isFalse();
            assertThat(listening.findings()).hasSize(1);
        }
    }

    @Test
    void looking_for_sensors_does_not_take_a_port_from_a_practice() throws Exception {
        try (Pty pty = Pty.open();
                SerialSource practice = Sensors.open(pty.port());
                Listening listening = listening(pty)) {
            assertThat(listening.findings().get(0).message()).contains("is open in this program already");
            assertThat(practice.status().message()).startsWith("Listening on");
            assertThatThrownBy(() -> Sensors.open(pty.port()))
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining("end the practice");
        }
    }

    @Test
    void looking_twice_leaves_the_port_to_the_second_look() throws Exception {
        try (Pty pty = Pty.open();
                Listening first = listening(pty);
                Listening second = listening(pty)) {
            Thread.sleep(300);
            assertThat(second.findings().get(0).message()).startsWith("Listening on");
            assertThat(first.findings().get(0).message()).contains("is open in this program already");
        }
    }
}
