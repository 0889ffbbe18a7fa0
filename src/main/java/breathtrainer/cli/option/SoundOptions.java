package breathtrainer.cli.option;

import breathtrainer.file.SameFile;
import breathtrainer.language.Texts;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.Sounds;
import breathtrainer.sound.ToneCharacter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is heard, and where. */
public final class SoundOptions {
    private static final Texts TEXTS = Texts.of("cli.option");

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--mute")
    private boolean mute;

    @Option(names = "--sound-to", paramLabel = "FILE.wav")
    private @Nullable Path soundTo;

    @Option(names = "--voice", paramLabel = "none|auto|NAME")
    private @Nullable String voice;

    @Option(names = "--tones", paramLabel = "bowl|reed|plain")
    private @Nullable ToneCharacter tones;

    @Option(names = "--count-tones", paramLabel = "each|last-three|none")
    private @Nullable CountedTones counted;

    @Option(names = "--movement-words", paramLabel = "always|first-two-rounds|never")
    private @Nullable MovementWords movements;

    /** Whether the loudspeaker is to be silent. */
    public boolean muted() {
        return mute;
    }

    /** The file that was named, checked. */
    public Optional<Path> soundTo() {
        if (soundTo != null && !Sounds.isFile(soundTo)) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("sound-to", soundTo));
        }
        return Optional.ofNullable(soundTo);
    }

    /**
     * Guards what is read against being written over.
     *
     * @throws IOException with a sentence, if the sound or its table would be
     */
    public void keep(Path read) throws IOException {
        if (soundTo().isPresent()) {
            SameFile.refuse(read, soundTo().get());
            SameFile.refuse(read, Sounds.tableOf(soundTo().get()));
        }
    }

    /** The voice that was named, checked. */
    public Optional<String> voice() {
        if (voice != null && !Sounds.isVoice(voice)) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("voice", voice, Sounds.voiceNames()));
        }
        return Optional.ofNullable(voice);
    }

    /** What was chosen here, and else what was kept. */
    public SoundSettings settings(SoundSettings kept) {
        return new SoundSettings(
                tones == null ? kept.character() : tones,
                counted == null ? kept.counted() : counted,
                movements == null ? kept.movements() : movements);
    }
}
