package breathtrainer.sound.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which voice the wearer wants: {@code none}, {@code auto}, or an engine with perhaps one of its voices, {@code
 * espeak-ng:en-us}.
 *
 * @param engine empty for none or for whatever is there
 * @param voice of that engine
 */
record VoiceChoice(boolean none, Optional<String> engine, Optional<String> voice) {
    static final List<String> ENGINES = List.of(EspeakNg.NAME, MacSay.NAME, WindowsSpeech.NAME);

    static Optional<VoiceChoice> of(String written) {
        String[] parts = written.strip().split(":", 2);
        String name = parts[0].toLowerCase(Locale.ROOT);
        Optional<String> voice = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst();
        if (parts.length == 1 && (name.equals("none") || name.equals("auto"))) {
            return Optional.of(new VoiceChoice(name.equals("none"), Optional.empty(), Optional.empty()));
        }
        boolean known = ENGINES.contains(name) && (parts.length == 1 || voice.isPresent());
        return known ? Optional.of(new VoiceChoice(false, Optional.of(name), voice)) : Optional.empty();
    }
}
