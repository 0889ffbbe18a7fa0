package breathtrainer.cli.terminal;

import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import java.util.concurrent.CompletionException;

/** One practice, shown from its start to its end, whichever way that comes: tidied up once, by whoever is first. */
final class ShownPractice {
    private final OngoingPractice practice;
    private final View view;
    private final Runnable lastWords;
    private boolean tidy;

    /**
     * @param lastWords said when all is closed
     */
    ShownPractice(OngoingPractice practice, View view, Runnable lastWords) {
        this.practice = practice;
        this.view = view;
        this.lastWords = lastWords;
    }

    OngoingPractice.End run() throws SourceException {
        Thread onSignal = new Thread(this::tidyUp, "tidy up");
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            practice.start();
            view.show(practice);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tidyUp();
            forget(onSignal);
        }
        return end();
    }

    /** The terminal first: whatever the rest does, it is usable again, and its Ctrl-C works as ever. */
    private synchronized void tidyUp() {
        if (!tidy) {
            tidy = true;
            view.close();
            practice.close();
            lastWords.run();
        }
    }

    private static void forget(Thread onSignal) {
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException e) {
            // it is running: the process ends
        }
    }

    private OngoingPractice.End end() throws SourceException {
        try {
            return practice.ended().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof SourceException source) {
                throw source;
            }
            throw e;
        }
    }
}
