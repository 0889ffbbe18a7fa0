package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import java.io.IOException;

/** A file is no sound that can be read. The message says what is wrong with it and what is allowed, without its name. */
public final class SoundFileException extends IOException {
    private static final long serialVersionUID = 1;

    SoundFileException(String wrong) {
        super(Texts.of("sound.voice").text("wav", wrong));
    }
}
