package breathtrainer.sound.voice;

import breathtrainer.routine.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The speech of Windows, through PowerShell.
 *
 * @param program where PowerShell lies
 * @param voice one of the installed voices; else the first of the routine's language
 */
record WindowsSpeech(Path program, Optional<String> voice) implements SpeechEngine {
    static final String NAME = "windows";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String manner(Language language) {
        return voice.orElse(language.tag());
    }

    /** PowerShell alone takes a second or two until it stands. */
    @Override
    public long patience() {
        return 8000;
    }

    @Override
    public List<String> command(Path text, Path wav, Language language) {
        String script = "Add-Type -AssemblyName System.Speech;"
                + "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
                + choice(language)
                + "$s.SetOutputToWaveFile(" + quoted(wav.toString()) + ");"
                + "$s.Speak([IO.File]::ReadAllText(" + quoted(text.toString()) + "));"
                + "$s.Dispose()";
        String encoded = Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
        return List.of(program.toString(), "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
    }

    private String choice(Language language) {
        return voice.map(name -> "$s.SelectVoice(" + quoted(name) + ");")
                .orElse("$s.SelectVoiceByHints('NotSet', 'NotSet', 0, '" + language.tag() + "');");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
