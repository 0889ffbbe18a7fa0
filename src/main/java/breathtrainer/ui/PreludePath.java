package breathtrainer.ui;

import breathtrainer.prelude.Prelude;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.before.PreludeScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.start.StartScreen;
import breathtrainer.ui.summary.FaultWords;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way from the start screen to a practice, by a look at sensor, breath and sound. JavaFX thread, but for {@link #close}. */
final class PreludePath {
    /** Where it leads to. */
    record Doors(Starting start, Practising practise) {}

    /** Opens a practice. */
    interface Practising {
        /**
         * Opens one.
         *
         * @param failed told why it could not be
         */
        void open(Choice choice, Consumer<String> meanwhile, Consumer<String> failed);
    }

    private final PracticeRoom room;
    private final WindowFrame frame;
    private final Background background;
    private final Doors doors;
    private volatile @Nullable Prelude running;

    PreludePath(PracticeRoom room, WindowFrame frame, Background background, Doors doors) {
        this.room = room;
        this.frame = frame;
        this.background = background;
        this.doors = doors;
    }

    /** On at once, where there is nothing to look at. */
    void open(StartScreen start, Choice choice) {
        start.opening(choice);
        background.run(
                () -> room.prelude(choice, background.onScreen(start::sayWhileOpening)),
                found -> found.ifPresentOrElse(
                        prelude -> look(choice, prelude),
                        () -> doors.practise().open(choice, start::sayWhileOpening, start::say)),
                error -> start.say(FaultWords.words(error)));
    }

    private void look(Choice choice, Prelude prelude) {
        running = prelude;
        frame.show(
                new PreludeScreen(prelude, new PreludeScreen.Doors(() -> goOn(choice, prelude), () -> leave(prelude))));
        prelude.start();
    }

    /** It has ended: the practice has the source from now on, unless it broke. */
    private void goOn(Choice choice, Prelude prelude) {
        running = null;
        try {
            if (prelude.ended().join()) {
                doors.practise().open(choice, told -> {}, this::sayAtStart);
            }
        } catch (CompletionException broken) {
            sayAtStart(FaultWords.words(broken));
        }
    }

    private void leave(Prelude prelude) {
        running = null;
        background.run(
                () -> {
                    prelude.close();
                    return true;
                },
                closed -> doors.start().show(),
                error -> sayAtStart(FaultWords.words(error)));
    }

    private void sayAtStart(String words) {
        doors.start().show().say(words);
    }

    boolean isRunning() {
        return running != null;
    }

    /** Ends it, if it runs. Any thread. */
    void close() {
        Prelude left = running;
        if (left != null) {
            left.close();
        }
    }
}
