package breathtrainer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** JavaFX in tests: started once in a JVM, without a display; a test's work is done on its thread. */
public final class Fx {
    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
    private static final long PATIENCE = 20; // s, on a machine that is very busy

    static {
        System.setProperty("headless.geometry", System.getProperty("headless.geometry", "3840x2160-32"));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        Platform.runLater(
                () -> Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> UNCAUGHT.add(fault)));
    }

    private Fx() {}

    public interface Work {
        public void run() throws Exception;
    }

    public static void run(Work work) throws Exception {
        get(() -> {
            work.run();
            return true;
        });
    }

    static <T> T get(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            T value = result.get(PATIENCE, TimeUnit.SECONDS);
            throwUncaught();
            return value;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** What happened on the JavaFX thread meanwhile, and would only have been printed. */
    private static void throwUncaught() {
        Throwable fault = UNCAUGHT.poll();
        if (fault != null) {
            throw new AssertionError("uncaught on the JavaFX thread", fault);
        }
    }

    /** Waits, frame by frame, until it is so; returns whether it came to be. */
    public static boolean eventually(BooleanSupplier so) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < until) {
            if (get(so::getAsBoolean)) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    /** As if the key were pressed and released: it goes to what has the focus. */
    static void press(Scene scene, KeyCode code) {
        press(scene, code, false);
    }

    /** @param shortcut whether Ctrl is held down meanwhile, on a Mac the command key */
    static void press(Scene scene, KeyCode code, boolean shortcut) {
        boolean mac = shortcut && System.getProperty("os.name").startsWith("Mac");
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Node focused = scene.getFocusOwner();
            KeyEvent event = new KeyEvent(type, "", code.getName(), code, false, shortcut && !mac, false, mac);
            Event.fireEvent(focused == null ? scene : focused, event);
        }
    }

    static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** The text of the visible label with this style class; empty where there is none. */
    public static String text(Parent parent, String styleClass) {
        return visible(parent).stream()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .filter(Label.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse("");
    }

    public static <T> T find(Parent parent, String selector, Class<T> type) {
        return Optional.ofNullable(parent.lookup(selector)).map(type::cast).orElseThrow();
    }

    /** All nodes below this one that are shown. */
    static List<Node> visible(Parent parent) {
        List<Node> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                found.add(child);
                if (child instanceof Parent below) {
                    found.addAll(visible(below));
                }
            }
        }
        return found;
    }
}
