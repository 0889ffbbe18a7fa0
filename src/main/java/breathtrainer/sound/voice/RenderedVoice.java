package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import breathtrainer.sound.mix.Clip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An engine whose lines are kept. It is given up when it hangs, or when it has failed three times in a row. */
final class RenderedVoice implements Voice {
    private static final Texts TEXTS = Texts.of("sound.voice");
    private static final int KEPT = 16; // clips in memory, half a megabyte each
    private static final int FAILURES = 3;

    private final SpeechEngine engine;
    private final VoiceCache cache;
    private final Consumer<String> trouble;
    private final Map<String, Clip> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Clip> eldest) {
            return size() > KEPT;
        }
    };
    private boolean isGivenUp;
    private boolean isTold;
    private int failures;

    /**
     * Renders nothing yet.
     *
     * @param trouble told a sentence, once
     */
    RenderedVoice(SpeechEngine engine, VoiceCache cache, Consumer<String> trouble) {
        this.engine = engine;
        this.cache = cache;
        this.trouble = trouble;
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public synchronized Optional<Clip> speak(String text, Language language) {
        String key = key(language);
        Clip known = recent.get(key + text);
        if (known != null || isGivenUp) {
            return Optional.ofNullable(known);
        }
        return rendered(key, text, language).flatMap(wav -> read(wav, key + text));
    }

    /** Only writes the file: all lines of a routine would fill the memory. */
    @Override
    public synchronized void prepare(String text, Language language) {
        if (!isGivenUp) {
            rendered(key(language), text, language);
        }
    }

    private String key(Language language) {
        return engine.name() + " " + engine.manner(language);
    }

    private Optional<Path> rendered(String key, String text, Language language) {
        try {
            return Optional.of(cache.file(key, text, (in, out) -> EngineRun.run(engine, in, out, language)));
        } catch (EngineException e) {
            failed(e.what(), e.hangs());
        } catch (IOException e) {
            failed(TEXTS.text("engine.folder", cache.folder()), true);
        }
        return Optional.empty();
    }

    private Optional<Clip> read(Path wav, String line) {
        try {
            Clip clip = SpeechClip.of(WavReader.read(wav));
            failures = 0;
            recent.put(line, clip);
            return Optional.of(clip);
        } catch (SoundFileException e) {
            failed(TEXTS.text("engine.no-sound"), false);
        } catch (IOException e) {
            failed(TEXTS.text("engine.unreadable"), false);
        }
        return Optional.empty();
    }

    private void failed(String what, boolean forGood) {
        failures++;
        isGivenUp = forGood || failures >= FAILURES;
        if (!isTold) {
            isTold = true;
            trouble.accept(TEXTS.text(isGivenUp ? "failed.for-good" : "failed", engine.name(), what));
        }
    }
}
