package breathtrainer.ui;

import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.Keys;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.look.Theme;
import breathtrainer.ui.look.WindowIcon;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What is around the screens: shows one at a time, brings keys to it, and keeps look and scale. JavaFX thread only. */
final class WindowFrame {
    private static final Texts TEXTS = Texts.of("ui");
    private static final double WIDTH = 1280; // px; what everything is designed at
    private static final double HEIGHT = 800;
    private static final double SMALLEST = 0.6; // of that

    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Consumer<Look> keep;
    private Screen screen = new EmptyScreen();
    private Look look = Look.DEFAULT;

    WindowFrame(Stage stage, Look look, Consumer<Look> keep) {
        this.stage = stage;
        this.keep = keep;
        stage.setTitle(TEXTS.text("window"));
        stage.getIcons().add(WindowIcon.image());
        stage.setMinWidth(SMALLEST * WIDTH);
        stage.setMinHeight(SMALLEST * HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene());
        wear(look);
    }

    private Scene scene() {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().addAll(Theme.STYLESHEET, Theme.LARGE_LETTERS);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, false));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, true));
        scene.widthProperty().addListener(change -> scale(scene));
        scene.heightProperty().addListener(change -> scale(scene));
        return scene;
    }

    private void scale(Scene scene) {
        double scale = Math.max(SMALLEST, Math.min(scene.getWidth() / WIDTH, scene.getHeight() / HEIGHT));
        root.setStyle("-fx-font-size: " + Theme.BASE_FONT_SIZE * scale * look.fontScale() + "px;");
    }

    private void pressed(KeyEvent key, boolean afterControls) {
        if (!Keys.isTyped(key)
                && Keys.pressesControls(key) == afterControls
                && Keys.action(key).filter(this::act).isPresent()) {
            key.consume();
        }
    }

    void show(Screen next) {
        screen.hidden();
        screen = next;
        screen.look(look);
        root.getChildren().setAll(screen);
        screen.shown();
    }

    Screen screen() {
        return screen;
    }

    /** One door for keys and clicks; returns whether anything came of it. */
    boolean act(Action action) {
        switch (action) {
            case THEME -> choose(look.withDark(!look.dark()));
            case STILL_ORB -> choose(look.withStillOrb(!look.stillOrb()));
            case LARGER -> choose(look.larger());
            case SMALLER -> choose(look.smaller());
            case USUAL_SIZE -> choose(look.withFontScale(1));
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            default -> {
                return screen.act(action);
            }
        }
        return true;
    }

    /** From now on, and the next time. */
    void choose(Look chosen) {
        if (!chosen.language().equals(look.language())) {
            UsersLanguage.choose(chosen.spokenLanguage());
        }
        wear(chosen);
        keep.accept(chosen);
    }

    void wear(Look chosen) {
        look = chosen;
        Theme.apply(look, root);
        scale(stage.getScene());
        screen.look(look);
    }

    Look look() {
        return look;
    }

    void close() {
        stage.close();
    }

    private static final class EmptyScreen extends Screen {
        EmptyScreen() {
            super("empty", "");
        }
    }
}
