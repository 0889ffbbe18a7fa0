package breathtrainer.sound.voice;

import java.io.IOException;

/** A file is no sound that can be read. The message says what is wrong with it and what is allowed, without its name. */
public final class WavException extends IOException {
    private static final long serialVersionUID = 1;

    WavException(String message) {
        super(message + "; what can be read is WAV: PCM of 8, 16 or 24 bit, one or two channels, 8000 to 96000 Hz");
    }
}
