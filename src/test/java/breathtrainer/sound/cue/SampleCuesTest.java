package breathtrainer.sound.cue;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sound.SampleEvents;
import breathtrainer.sound.SoundSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All that is to be heard of the short practice of {@code samples/belt.csv}. */
class SampleCuesTest {
    private static final Path KEPT = Path.of("src/test/resources/breathtrainer/sound/belt-cues.log");

    @Test
    void the_sample_is_told_as_it_always_was() throws Exception {
        CueLog log = new CueLog(SoundSettings.DEFAULT);
        SampleEvents.belt().forEach(log::hear);
        String told = String.join("\n", log.lines()) + "\n";
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(KEPT, told);
        }
        assertThat(told)
                .as("if the difference is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(Files.readString(KEPT));
    }
}
