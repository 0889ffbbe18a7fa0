package breathtrainer.ui.seeing;

import breathtrainer.language.Languages;
import breathtrainer.language.Texts;
import breathtrainer.ui.Look;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.OneOf;
import breathtrainer.ui.control.SettingsPage;
import breathtrainer.ui.control.TallPage;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/** How the window looks. What is chosen is seen at once. */
public final class LookScreen extends SettingsPage {
    private static final Texts TEXTS = Texts.of("ui.seeing");
    private static final SortedMap<String, String> LANGUAGES = Languages.all();

    private final OneOf<Boolean> dark = new OneOf<>(List.of(true, false));
    private final OneOf<Boolean> still = new OneOf<>(List.of(false, true));
    private final OneOf<Double> sizes;
    private final OneOf<String> languages =
            new OneOf<>(Stream.concat(Stream.of(Look.AS_THE_COMPUTERS), LANGUAGES.keySet().stream())
                    .toList());

    /** Where one can go from here. */
    public record Doors(Consumer<Look> choose, Runnable start, Consumer<Action> act) {}

    /** Shows what was chosen last. */
    public LookScreen(Look look, Doors doors) {
        super("seeing", TEXTS.text("screen"), doors.start());
        TreeSet<Double> offered = new TreeSet<>(Look.FONT_SCALES);
        offered.add(look.fontScale());
        sizes = new OneOf<>(List.copyOf(offered));
        name();
        look(look);
        for (OneOf<?> each : List.of(dark, still, sizes, languages)) {
            each.whenChosen(() -> doors.choose().accept(chosen()));
        }
        getChildren()
                .add(new TallPage(this, header(TEXTS.text("title"), doors.act(), Action.FULL_SCREEN), everyChoice()));
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

    private Node everyChoice() {
        return choices(
                group(TEXTS.text("shade"), dark),
                group(TEXTS.text("orb"), still),
                group(TEXTS.text("letters"), sizes),
                group(TEXTS.text("language"), languages));
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
}
