package breathtrainer.ui.start;

import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Short, medium or long, each with its rough minutes. One is always chosen. */
final class LengthToggles extends HBox {
    private final Map<Length, ToggleButton> buttons = new EnumMap<>(Length.class);

    LengthToggles() {
        getStyleClass().add("lengths");
        ToggleGroup group = new ToggleGroup();
        for (Length length : Length.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            buttons.put(length, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        choose(Length.SHORT);
    }

    void minutesOf(Routine routine) {
        buttons.forEach((length, button) -> {
            int minutes = RoughLength.minutes(routine, length);
            button.setText(name(length) + "\n" + minutes + " min");
            button.setAccessibleText(name(length) + ", about " + minutes + " minutes");
        });
    }

    void choose(Length length) {
        buttons.forEach((which, button) -> button.setSelected(which == length));
    }

    Length chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Length.SHORT);
    }

    private static String name(Length length) {
        return switch (length) {
            case SHORT -> "Short";
            case MEDIUM -> "Medium";
            case LONG -> "Long";
        };
    }
}
