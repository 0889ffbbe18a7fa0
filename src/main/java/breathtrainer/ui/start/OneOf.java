package breathtrainer.ui.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few things side by side, of which one is always chosen: the first, until another is. */
final class OneOf<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    OneOf(List<T> things) {
        getStyleClass().add("one-of");
        ToggleGroup group = new ToggleGroup();
        for (T thing : things) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            buttons.put(thing, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        choose(things.get(0));
    }

    /** @param spoken what a screen reader says */
    void name(T thing, String text, String spoken) {
        ToggleButton button = button(thing);
        button.setText(text);
        button.setAccessibleText(spoken);
    }

    void choose(T chosen) {
        button(chosen).setSelected(true);
    }

    T chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton button(T thing) {
        ToggleButton button = buttons.get(thing);
        if (button == null) {
            throw new IllegalArgumentException(thing + " is not among " + buttons.keySet());
        }
        return button;
    }
}
