package breathtrainer.sound.voice;

import breathtrainer.routine.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * eSpeak NG, as it comes with most kinds of Linux; its older namesake takes the same options.
 *
 * @param program where it lies
 * @param voice one of its voices; else that of the routine's language
 */
record EspeakNg(Path program, Optional<String> voice) implements SpeechEngine {
    static final String NAME = "espeak-ng";

    /** Words a minute: a little calmer than its usual 175, so that lines take no longer than reading them. */
    private static final String SPEED = "160";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String manner(Language language) {
        return voice.orElse(language.tag()) + " " + SPEED;
    }

    @Override
    public List<String> command(Path text, Path wav, Language language) {
        return List.of(
                program.toString(),
                "-b",
                "1", // the text is UTF-8, whatever the country
                "-v",
                voice.orElse(language.tag()),
                "-s",
                SPEED,
                "-f",
                text.toString(),
                "-w",
                wav.toString());
    }
}
