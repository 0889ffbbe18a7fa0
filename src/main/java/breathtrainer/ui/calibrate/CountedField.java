package breathtrainer.ui.calibrate;

import breathtrainer.calibration.CountedSensitivity;
import breathtrainer.language.Texts;
import breathtrainer.ui.look.Labels;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many breaths the wearer counted, and which sensitivity counts as many. */
final class CountedField extends VBox {
    private static final Texts TEXTS = Texts.of("ui.calibrate");
    private static final int LONGEST = 3; // digits

    private final TextField field = new TextField();
    private final Label answer = Labels.wrapped("counted-answer");

    /** @param counted is told how many, when Enter is pressed */
    CountedField(IntConsumer counted) {
        field.getStyleClass().add("counted-field");
        field.setAccessibleText(TEXTS.text("counted.field"));
        field.setTextFormatter(new TextFormatter<>(change -> isNumber(change.getControlNewText()) ? change : null));
        field.setOnAction(event -> {
            if (!field.getText().isEmpty()) {
                counted.accept(Integer.parseInt(field.getText()));
            }
        });
        Label before = Labels.of("control-words", TEXTS.text("counted.before"));
        Label after = Labels.of("control-words", TEXTS.text("counted.after"));
        before.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(before, field, after);
        row.getStyleClass().add("counted");
        getChildren().addAll(row, answer);
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isBeingTyped() {
        return field.isFocused();
    }

    /** What came of it. */
    void answer(int counted, CountedSensitivity found) {
        answer.setText(found.sensitivity()
                .map(sensitivity ->
                        TEXTS.text("counted.found", String.format(Locale.ROOT, "%.2f", sensitivity), counted))
                .orElseGet(() -> found.fewest() == found.most()
                        ? TEXTS.text("counted.none.all", counted, found.most())
                        : TEXTS.text("counted.none", counted, found.fewest(), found.most())));
    }
}
