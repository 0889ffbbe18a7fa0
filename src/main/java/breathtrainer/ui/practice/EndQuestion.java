package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.look.Flow;
import breathtrainer.ui.look.Labels;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks before a practice is ended. The practice goes on underneath. */
final class EndQuestion extends StackPane {
    private static final Texts TEXTS = Texts.of("ui.practice");

    private final Runnable end;
    private final Runnable closed;

    /** @param closed called when the question is gone, whatever the answer */
    EndQuestion(Runnable end, Runnable closed) {
        this.end = end;
        this.closed = closed;
        getStyleClass().add("question-veil");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(TEXTS.text("question.spoken"));
        setFocusTraversable(true);
        setVisible(false);
        getChildren().add(panel());
    }

    private VBox panel() {
        Button goOn = button(TEXTS.text("question.no"), Action.END, this::close);
        Button stop = button(TEXTS.text("question.yes"), Action.CONFIRM, this::confirm);
        Flow buttons = new Flow("question-buttons", goOn, stop);
        VBox panel = new VBox(
                Labels.of("question-title", TEXTS.text("question")),
                Labels.of("question-text", TEXTS.text("question.meanwhile")),
                buttons);
        panel.getStyleClass().add("question");
        return panel;
    }

    private static Button button(String text, Action key, Runnable answer) {
        Button button = new Button(text, Labels.of("key", key.key()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> answer.run());
        return button;
    }

    void ask() {
        setVisible(true);
        requestFocus();
    }

    /** While the question stands nothing but an answer to it is taken. */
    boolean act(Action action) {
        if (action == Action.END) {
            close();
        } else if (action == Action.CONFIRM) {
            confirm();
        }
        return true;
    }

    private void confirm() {
        end.run();
        close();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
