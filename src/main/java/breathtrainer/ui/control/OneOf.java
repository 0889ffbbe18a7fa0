package breathtrainer.ui.control;

import breathtrainer.ui.look.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** A few things side by side, in as many rows as they need, of which one is always chosen: the first, until another is. */
public final class OneOf<T> extends Flow {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /** The first of them is chosen. */
    public OneOf(List<T> things) {
        super("one-of");
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

    /**
     * Writes on a button what it chooses.
     *
     * @param spoken what a screen reader says
     */
    public void name(T thing, String text, String spoken) {
        ToggleButton button = button(thing);
        button.setText(text);
        button.setAccessibleText(spoken);
    }

    /** All that can be chosen. */
    public List<T> things() {
        return List.copyOf(buttons.keySet());
    }

    public void choose(T chosen) {
        button(chosen).setSelected(true);
    }

    public T chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Whenever a person has chosen, but not before. */
    public void whenChosen(Runnable told) {
        buttons.values().forEach(button -> button.setOnAction(event -> told.run()));
    }

    /** Keys go to what is chosen. */
    public void focusChosen() {
        button(chosen()).requestFocus();
    }

    private ToggleButton button(T thing) {
        ToggleButton button = buttons.get(thing);
        if (button == null) {
            throw new IllegalArgumentException(thing + " is not among " + buttons.keySet());
        }
        return button;
    }
}
