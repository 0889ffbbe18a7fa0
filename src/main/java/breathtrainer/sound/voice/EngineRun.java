package breathtrainer.sound.voice;

import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Lets an engine write one line, and gives it up when it hangs. */
final class EngineRun {
    private static final Texts TEXTS = Texts.of("sound.voice");
    private static final int WAV_HEAD = 44; // bytes; a file with no more says nothing

    private EngineRun() {}

    /**
     * Returns when the file is there.
     *
     * @throws EngineException if it is not, for whatever reason
     */
    static void run(SpeechEngine engine, Path text, Path wav, Language language) throws EngineException {
        try {
            Process process = new ProcessBuilder(engine.command(text, wav, language))
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            await(process, engine.patience());
            if (process.exitValue() != 0) {
                throw new EngineException(TEXTS.text("engine.exit", process.exitValue()), false);
            }
            if (!Files.exists(wav) || Files.size(wav) <= WAV_HEAD) {
                throw new EngineException(TEXTS.text("engine.nothing"), false);
            }
        } catch (IOException e) {
            throw new EngineException(TEXTS.text("engine.start"), false);
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }

    private static void await(Process process, long patience) throws EngineException {
        try {
            if (!process.waitFor(patience, TimeUnit.MILLISECONDS)) {
                end(process);
                throw new EngineException(TEXTS.text("engine.hangs", patience / 1000), true);
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new EngineException(TEXTS.text("engine.interrupted"), true);
        }
    }

    /** With all that it has started itself. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
