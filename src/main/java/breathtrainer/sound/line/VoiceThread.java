package breathtrainer.sound.line;

import breathtrainer.routine.Language;
import breathtrainer.sound.cue.Utterance;
import breathtrainer.sound.performance.Speaker;
import breathtrainer.sound.performance.Spoken;
import breathtrainer.sound.voice.Voice;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * Has utterances spoken, on a thread of its own: a voice may take its time. Whenever nothing is to be said it reads ahead, so
 * that no line is late.
 */
final class VoiceThread {
    /** What was rendered too late for its moment is not spoken any more. */
    private static final long LATEST = TimeUnit.MILLISECONDS.toNanos(1500);

    private record Request(Utterance utterance, Language language, long declared) {}

    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Queue<Runnable> ahead = new ArrayDeque<>();
    private final Voice voice;
    private final Speaker speaker;
    private final BiConsumer<Spoken, Long> spoken;
    private final Thread thread = new Thread(this::run, "voice");
    private volatile boolean isLast;

    /**
     * Waits for {@link #start}.
     *
     * @param spoken told what is ready, and when its event was told, in nanoseconds
     */
    VoiceThread(Voice voice, Speaker speaker, BiConsumer<Spoken, Long> spoken) {
        this.voice = voice;
        this.speaker = speaker;
        this.spoken = spoken;
        thread.setDaemon(true);
    }

    /** Begins with reading ahead. */
    void start(List<String> lines, Language language) {
        lines.forEach(line -> ahead.add(() -> voice.prepare(line, language)));
        thread.start();
    }

    void say(Utterance utterance, Language language, long declared) {
        requests.add(new Request(utterance, language, declared));
    }

    /** What was to be said becomes untrue. */
    void forget() {
        requests.clear();
    }

    /** Returns when all has been handed over, or after so long; then it ends. */
    void finish(long milliseconds) throws InterruptedException {
        isLast = true;
        thread.join(milliseconds);
    }

    private void run() {
        try {
            while (!(isLast && requests.isEmpty())) {
                Request next = requests.poll(ahead.isEmpty() ? 50 : 0, TimeUnit.MILLISECONDS);
                if (next != null) {
                    speak(next);
                } else if (!ahead.isEmpty()) {
                    ahead.remove().run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak(Request request) {
        speaker.speak(request.utterance(), request.language())
                .filter(ready -> System.nanoTime() - request.declared() < LATEST)
                .ifPresent(ready -> spoken.accept(ready, request.declared()));
    }
}
