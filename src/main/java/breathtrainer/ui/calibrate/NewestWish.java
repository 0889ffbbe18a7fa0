package breathtrainer.ui.calibrate;

import breathtrainer.ui.look.Background;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Work that is wished for faster than it can be done: done off the JavaFX thread, one at a time, the newest wish next. */
final class NewestWish<W, R> {
    private final Background background;
    private final Function<W, R> work;
    private final Consumer<R> done;
    private final AtomicReference<@Nullable W> newest = new AtomicReference<>();

    /** @param done is told what came of it, on the JavaFX thread */
    NewestWish(Background background, Function<W, R> work, Consumer<R> done) {
        this.background = background;
        this.work = work;
        this.done = background.onScreen(done);
    }

    void wish(W wish) {
        if (newest.getAndSet(wish) == null) {
            background.runInTurn(this::fulfil);
        }
    }

    private void fulfil() {
        W wish = newest.getAndSet(null);
        if (wish != null) {
            done.accept(work.apply(wish));
        }
    }
}
