package breathtrainer.ui.seeing;

import breathtrainer.ui.Look;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.OneOf;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.look.Labels;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the window looks. What is chosen is seen at once. */
public final class LookScreen extends Screen {
    private final OneOf<Boolean> dark = new OneOf<>(List.of(true, false));
    private final OneOf<Boolean> still = new OneOf<>(List.of(false, true));
    private final OneOf<Double> sizes;
    private final Doors doors;

    /** Where one can go from here. */
    public record Doors(Consumer<Look> choose, Runnable start, Consumer<Action> act) {}

    /** Shows what was chosen last. */
    public LookScreen(Look look, Doors doors) {
        super("seeing", "How the window looks");
        this.doors = doors;
        TreeSet<Double> offered = new TreeSet<>(Look.FONT_SCALES);
        offered.add(look.fontScale());
        sizes = new OneOf<>(List.copyOf(offered));
        name();
        look(look);
        for (OneOf<?> each : List.of(dark, still, sizes)) {
            each.whenChosen(() -> doors.choose().accept(chosen()));
        }
        BorderPane page = new BorderPane(choices());
        page.getStyleClass().add("page");
        page.setTop(header());
        getChildren().add(page);
    }

    private void name() {
        dark.name(true, "Dark", "Dark");
        dark.name(false, "Light", "Light");
        still.name(false, "Its size", "The orb and the figure move with the breath");
        still.name(true, "Its brightness", "The orb stays still, and the figure steps from one shape to the other");
        for (double size : sizes.things()) {
            String percent = Math.round(100 * size) + " %";
            sizes.name(size, percent, "Letters of " + percent);
        }
    }

    private Node header() {
        Label title = Labels.of("title", "How it looks");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                new ActionButton(Action.FULL_SCREEN, doors.act()),
                new ActionButton(Action.END, ignored -> doors.start().run()));
        header.getStyleClass().add("header");
        return header;
    }

    private Node choices() {
        VBox choices = new VBox(
                group("Light on dark, or dark on light", dark),
                group("The orb tells the breath by", still),
                group("Size of the letters; on any page Ctrl + and Ctrl −", sizes));
        choices.getStyleClass().add("sound-choices");
        return choices;
    }

    private static Node group(String title, Node choice) {
        VBox group = new VBox(Labels.of("column-title", title), choice);
        group.getStyleClass().add("how-long");
        return group;
    }

    private Look chosen() {
        return new Look(dark.chosen(), still.chosen(), sizes.chosen());
    }

    @Override
    public void look(Look look) {
        dark.choose(look.dark());
        still.choose(look.stillOrb());
        sizes.choose(look.fontScale());
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            doors.start().run();
        }
        return action == Action.END;
    }
}
