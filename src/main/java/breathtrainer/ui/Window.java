package breathtrainer.ui;

import breathtrainer.bench.BenchSetup;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.look.Background;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/**
 * Opens the program's window. Once in the life of a JVM, from any thread but JavaFX's own; returns when the window was
 * closed and a practice that ran in it is kept.
 */
public final class Window {
    /** JavaFX warns here about being on the class path, which is as we want it. Held, or its level would be forgotten. */
    private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

    private Window() {}

    /**
     * Opens at the start screen.
     *
     * @throws NoDisplayException if there is none, or what draws on it is missing; no source was opened then
     */
    public static void open(PracticeRoom room) throws NoDisplayException {
        open(room, Navigation::toStart);
    }

    /**
     * Opens already practising.
     *
     * @throws NoDisplayException as {@link #open(PracticeRoom)}
     */
    public static void open(PracticeRoom room, Choice choice) throws NoDisplayException {
        open(room, journey -> {
            journey.toPractice(choice);
            journey.watch();
        });
    }

    /**
     * Opens with a recording on the workbench.
     *
     * @throws NoDisplayException as {@link #open(PracticeRoom)}
     */
    public static void open(PracticeRoom room, Callable<BenchSetup> setup) throws NoDisplayException {
        open(room, journey -> journey.toBench(setup, shown -> {}));
    }

    /**
     * Lays a recording on the workbench, measures how that goes, and closes.
     *
     * @param told each figure in a line
     * @throws NoDisplayException as {@link #open(PracticeRoom)}
     */
    public static void measure(PracticeRoom room, Callable<BenchSetup> setup, Consumer<String> told)
            throws NoDisplayException {
        open(room, journey -> journey.measure(setup, told));
    }

    /**
     * Opens with the guided minute of a source.
     *
     * @param choice what can be practised afterwards
     * @throws NoDisplayException as {@link #open(PracticeRoom)}
     */
    public static void calibrate(PracticeRoom room, Choice choice) throws NoDisplayException {
        open(room, journey -> journey.toCalibration(choice));
    }

    private static void open(PracticeRoom room, Consumer<Navigation> first) throws NoDisplayException {
        TOOLKIT_LOG.setLevel(Level.SEVERE);
        Look look = room.look();
        CompletableFuture<Navigation> closed = new CompletableFuture<>();
        startToolkit(() -> {
            try {
                show(room, look, first, closed);
            } catch (RuntimeException | Error e) {
                closed.completeExceptionally(e);
            }
        });
        try {
            closed.join().close();
        } finally {
            Platform.exit();
        }
    }

    private static void show(
            PracticeRoom room, Look look, Consumer<Navigation> first, CompletableFuture<Navigation> closed) {
        Stage stage = new Stage();
        Background background = new Background();
        WindowFrame frame = new WindowFrame(stage, look, chosen -> background.runInTurn(() -> room.keep(chosen)));
        Navigation journey = new Navigation(room, frame, background);
        stage.setOnHidden(event -> closed.complete(journey));
        FileDrop.onto(stage.getScene(), file -> journey.toBench(file));
        first.accept(journey);
        if (room.fullScreen()) {
            cover(stage);
        }
        stage.show();
    }

    /** Full screen is a wish to the window manager; where there is none the size does it. */
    private static void cover(Stage stage) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getBounds();
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.setFullScreen(true);
    }

    /** Missing display: UnsupportedOperationException; missing libraries: LinkageError, or RuntimeException over one. */
    private static void startToolkit(Runnable whenStarted) throws NoDisplayException {
        try {
            Platform.startup(whenStarted);
        } catch (IllegalStateException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new NoDisplayException(e);
        }
    }
}
