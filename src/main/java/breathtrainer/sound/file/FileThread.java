package breathtrainer.sound.file;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes a sound file on a thread of its own, so that a practice never waits for a voice or a disk; only a practice that runs
 * as fast as can be waits when it is a thousand events ahead. At its end it waits until all is written.
 */
public final class FileThread implements SessionListener {
    private static final Texts TEXTS = Texts.of("sound.file");
    private static final int AHEAD = 1000; // events

    private final BlockingQueue<Optional<SessionEvent>> events = new ArrayBlockingQueue<>(AHEAD);
    private final SoundFile sound;
    private final Path file;
    private final Consumer<String> trouble;
    private final Thread thread;
    private boolean failed;

    /**
     * Begins to wait for events.
     *
     * @param file how it is to be named
     * @param trouble told a sentence, once, if it cannot be written any further
     */
    public FileThread(SoundFile sound, Path file, Consumer<String> trouble) {
        this.sound = sound;
        this.file = file;
        this.trouble = trouble;
        this.thread = new Thread(this::run, "sound file");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onEvent(SessionEvent event) {
        put(Optional.of(event));
    }

    @Override
    public void onEnd() {
        put(Optional.empty());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        restore(interrupted);
    }

    /** Whoever is interrupted at the end of a practice still hands over what has happened. */
    private void put(Optional<SessionEvent> event) {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken && thread.isAlive()) {
            try {
                taken = events.offer(event, 100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        restore(interrupted);
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            for (Optional<SessionEvent> event = events.take(); event.isPresent(); event = events.take()) {
                write(event.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void write(SessionEvent event) {
        if (failed) {
            return;
        }
        try {
            sound.hear(event);
        } catch (IOException e) {
            failed(e);
        }
    }

    private void close() {
        try {
            sound.close();
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(IOException e) {
        if (!failed) {
            failed = true;
            trouble.accept(TEXTS.text("failed", file, IoReason.of(e)));
        }
    }
}
