package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.ToneCharacter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSoundTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_the_next_time() throws Exception {
        SoundSettings chosen = new SoundSettings(ToneCharacter.REED, CountedTones.EACH, MovementWords.NEVER);
        kept().write(chosen, "espeak-ng:en-us");

        assertThat(kept().settings()).isEqualTo(chosen);
        assertThat(kept().voice()).isEqualTo("espeak-ng:en-us");
        assertThat(Files.readAllLines(kept().file()))
                .contains("tones=reed", "count-tones=each", "movement-words=never");
    }

    @Test
    void what_cannot_be_read_is_as_it_is_at_first() throws Exception {
        assertThat(kept().settings()).isEqualTo(SoundSettings.DEFAULT);
        Files.createDirectories(kept().file().getParent());
        Files.writeString(kept().file(), "tones=trumpet\ncount-tones=each\nvoice=nobody\n");

        assertThat(kept().settings())
                .isEqualTo(new SoundSettings(ToneCharacter.BOWL, CountedTones.EACH, MovementWords.FIRST_TWO_ROUNDS));
        assertThat(kept().voice()).isEqualTo("auto");
    }

    private KeptSound kept() {
        return new KeptSound(folder.resolve("settings/sound.properties"));
    }
}
