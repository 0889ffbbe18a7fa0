package breathtrainer.sound.voice;

import breathtrainer.routine.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code say} of macOS.
 *
 * @param program where it lies
 * @param voice one of its voices; else one that every macOS has for the routine's language
 */
record MacSay(Path program, Optional<String> voice) implements SpeechEngine {
    static final String NAME = "say";

    private static final String SPEED = "160"; // words a minute

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String manner(Language language) {
        return voice(language) + " " + SPEED;
    }

    @Override
    public List<String> command(Path text, Path wav, Language language) {
        return Stream.of(
                        program.toString(),
                        "-v",
                        voice(language),
                        "-r",
                        SPEED,
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-o",
                        wav.toString(),
                        "-f",
                        text.toString())
                .toList();
    }

    private String voice(Language language) {
        return voice.orElse(
                switch (language) {
                    case ENGLISH -> "Samantha";
                    case GERMAN -> "Anna";
                });
    }
}
