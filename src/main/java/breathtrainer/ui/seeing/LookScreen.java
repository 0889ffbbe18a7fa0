package breathtrainer.ui.seeing;

import breathtrainer.language.Languages;
import breathtrainer.language.Texts;
import breathtrainer.ui.Look;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.OneOf;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the window looks. What is chosen is seen at once. */
public final class LookScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.seeing");
    private static final SortedMap<String, String> LANGUAGES = Languages.all();

    private final OneOf<Boolean> dark = new OneOf<>(List.of(true, false));
    private final OneOf<Boolean> still = new OneOf<>(List.of(false, true));
    private final OneOf<Double> sizes;
    private final OneOf<String> languages =
            new OneOf<>(Stream.concat(Stream.of(Look.AS_THE_COMPUTERS), LANGUAGES.keySet().stream())
                    .toList());
    private final Doors doors;

    /** Where one can go from here. */
    public record Doors(Consumer<Look> choose, Runnable start, Consumer<Action> act) {}

    /** Shows what was chosen last. */
    public LookScreen(Look look, Doors doors) {
        super("seeing", TEXTS.text("screen"));
        this.doors = doors;
        TreeSet<Double> offered = new TreeSet<>(Look.FONT_SCALES);
        offered.add(look.fontScale());
        sizes = new OneOf<>(List.copyOf(offered));
        name();
        look(look);
        for (OneOf<?> each : List.of(dark, still, sizes, languages)) {
            each.whenChosen(() -> doors.choose().accept(chosen()));
        }
        getChildren().add(new TallPage(this, header(), choices()));
    }

    private void name() {
        name(dark, true, TEXTS.text("dark"));
        name(dark, false, TEXTS.text("light"));
        still.name(false, TEXTS.text("orb.size"), TEXTS.text("orb.size.spoken"));
        still.name(true, TEXTS.text("orb.brightness"), TEXTS.text("orb.brightness.spoken"));
        for (double size : sizes.things()) {
            String percent = Math.round(100 * size) + " %";
            sizes.name(size, percent, TEXTS.text("letters.spoken", percent));
        }
        name(languages, Look.AS_THE_COMPUTERS, TEXTS.text("language.computers"));
        LANGUAGES.forEach((tag, itself) -> name(languages, tag, itself));
    }

    private static <T> void name(OneOf<T> choice, T thing, String text) {
        choice.name(thing, text, text);
    }

    private Node header() {
        Label title = Labels.of("title", TEXTS.text("title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox actions = new HBox(
                new ActionButton(Action.FULL_SCREEN, doors.act()),
                new ActionButton(Action.END, ignored -> doors.start().run()));
        return new SideBySide("header", title, actions);
    }

    private Node choices() {
        VBox choices = new VBox(
                group(TEXTS.text("shade"), dark),
                group(TEXTS.text("orb"), still),
                group(TEXTS.text("letters"), sizes),
                group(TEXTS.text("language"), languages));
        choices.getStyleClass().add("sound-choices");
        return choices;
    }

    private static Node group(String title, Node choice) {
        VBox group = new VBox(Labels.of("column-title", title), choice);
        group.getStyleClass().add("how-long");
        return group;
    }

    private Look chosen() {
        return new Look(dark.chosen(), still.chosen(), sizes.chosen(), languages.chosen());
    }

    @Override
    public void look(Look look) {
        dark.choose(look.dark());
        still.choose(look.stillOrb());
        sizes.choose(look.fontScale());
        languages.choose(look.language());
    }

    /** The page is another, in another language: whoever chose it goes on from there. */
    public void showLanguage() {
        languages.focusChosen();
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            doors.start().run();
        }
        return action == Action.END;
    }
}
