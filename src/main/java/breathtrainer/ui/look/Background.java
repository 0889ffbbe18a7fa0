package breathtrainer.ui.look;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work that may take long, off the JavaFX thread; what comes of it is handed over here and nowhere else. */
public final class Background {
    private final ExecutorService threads = Executors.newCachedThreadPool(Background::thread);
    private final ExecutorService inTurn = Executors.newSingleThreadExecutor(Background::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "window-work");
        thread.setDaemon(true);
        return thread;
    }

    /** Calls one of the two on the JavaFX thread. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        threads.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /** The same receiver, but on the JavaFX thread. */
    public <T> Consumer<T> onScreen(Consumer<T> receiver) {
        return value -> Platform.runLater(() -> receiver.accept(value));
    }

    /** Done one after the other: what is asked for last has the last word. */
    public void runInTurn(Runnable work) {
        inTurn.execute(work);
    }

    public void run(Runnable work) {
        threads.execute(work);
    }
}
