package breathtrainer.ui.control;

import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of choices, each of which holds from when it is made; its end leads back to the start. JavaFX thread only. */
public abstract class SettingsPage extends Screen {
    private final Runnable start;

    /**
     * @param styleClass of the screen
     * @param spoken the screen's name, as a screen reader says it
     * @param start goes back
     */
    protected SettingsPage(String styleClass, String spoken, Runnable start) {
        super(styleClass, spoken);
        this.start = start;
    }

    /** The title, and at its right a button for each of these and for the end. */
    protected final Node header(String text, Consumer<Action> act, Action... actions) {
        Label title = Labels.of("title", text);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox buttons = new HBox(Stream.concat(
                        Arrays.stream(actions).map(action -> new ActionButton(action, act)),
                        Stream.of(new ActionButton(Action.END, ignored -> start.run())))
                .toArray(Node[]::new));
        return new SideBySide("header", title, buttons);
    }

    /** One group below the other. */
    protected static Node choices(Node... groups) {
        VBox choices = new VBox(groups);
        choices.getStyleClass().add("settings");
        return choices;
    }

    /** A choice under its title. */
    protected static Node group(String title, Node choice) {
        VBox group = new VBox(Labels.of("column-title", title), choice);
        group.getStyleClass().add("how-long");
        return group;
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            start.run();
        }
        return action == Action.END;
    }
}
