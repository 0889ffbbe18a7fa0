package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.decoder.Recogniser;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A device that was switched off and on behind a port that stayed: it is told to go on. */
class AwakeningTest {
    /** What is said in six seconds to a device that was known and has gone silent. */
    private static List<String> saidTo(String key) {
        Recogniser recogniser = KnownDevices.recogniser(List.of());
        recogniser.opened(0);
        Voice voice = Voice.all().get(key);
        for (double now = 0.016; now < 5; now += 0.016) {
            byte[] said = recogniser.say(now).orElse(new byte[0]);
            byte[] heard = voice.until(now, said);
            recogniser.accept(heard, now, reading -> {});
        }
        assertThat(recogniser.device().map(Device::name)).hasValue(Voice.nameOf(key));
        recogniser.awaken(10);
        List<String> said = new ArrayList<>();
        for (double now = 10; now < 16; now += 0.1) {
            recogniser.say(now).ifPresent(message -> said.add(HexFormat.of().formatHex(message)));
            recogniser.idle(now, reading -> {});
        }
        return said;
    }

    @Test
    void one_that_had_to_be_started_is_started_again() {
        assertThat(saidTo("BITalino # that waits")).containsExactly("83", "fd");
        assertThat(saidTo("ScientISST Sense # that waits")).containsExactly("23000000", "43640000", "013f0000");
        assertThat(saidTo("OpenBCI Cyton accelerometer # that waits")).containsExactly("62");
        assertThat(saidTo("BT1 belt adc0-328p # that waits for a question")).containsExactly("530a");
    }

    @Test
    void a_strap_gets_a_sign_of_life() {
        assertThat(saidTo("Zephyr BioHarness # that waits")).startsWith("0223000003");
    }

    @Test
    void to_one_that_only_prints_harmless_questions_are_put() {
        assertThat(saidTo("belt that prints numbers")).containsExactly("07", "07000000", "0a3f0a", "0223000003", "76");
    }
}
