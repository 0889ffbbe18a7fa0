package breathtrainer.ui.start;

import breathtrainer.language.Texts;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.look.Labels;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A practice that was cut off, and the button to go on with it; takes no room where there is none. */
final class CutOff extends HBox {
    private static final Texts TEXTS = Texts.of("ui.start");

    private final Label words = Labels.wrapped("cut-off-words");
    private final Button goOn = new Button(TEXTS.text("cut-off.go-on"));

    CutOff() {
        getStyleClass().add("cut-off");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        goOn.getStyleClass().add("go-on");
        goOn.setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(words, goOn);
    }

    void offer(Optional<Choice> unfinished, Consumer<Choice> chosen) {
        setVisible(unfinished.isPresent());
        unfinished.ifPresent(choice -> {
            words.setText(TEXTS.text(
                    "cut-off", choice.routine().title(), choice.source().detail()));
            goOn.setOnAction(event -> chosen.accept(choice));
        });
    }
}
