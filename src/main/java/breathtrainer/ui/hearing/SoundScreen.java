package breathtrainer.ui.hearing;

import breathtrainer.language.Texts;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.SoundChoice;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.ToneCharacter;
import breathtrainer.ui.SoundOffer;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.OneOf;
import breathtrainer.ui.control.SettingsPage;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How practices are heard. What is chosen holds from then on. */
public final class SoundScreen extends SettingsPage {
    private static final Texts TEXTS = Texts.of("ui.hearing");

    private final OneOf<ToneCharacter> tones = new OneOf<>(List.of(ToneCharacter.values()));
    private final OneOf<CountedTones> counted = new OneOf<>(List.of(CountedTones.values()));
    private final OneOf<MovementWords> movements = new OneOf<>(List.of(MovementWords.values()));
    private final OneOf<String> voices;
    private final Button hear = new Button(TEXTS.text("hear"));
    private final Label said = Labels.wrapped("said");
    private final Doors doors;

    /** Where one can go from here. */
    public record Doors(
            BiConsumer<SoundScreen, SoundChoice> keep,
            BiConsumer<SoundScreen, SoundChoice> hear,
            Runnable start,
            Consumer<Action> act) {}

    /** Shows what was chosen last. */
    public SoundScreen(SoundOffer offer, Doors doors) {
        super("hearing", TEXTS.text("screen"), doors.start());
        this.doors = doors;
        Set<String> names = new LinkedHashSet<>(offer.voices());
        names.add(offer.choice().voice());
        this.voices = new OneOf<>(List.copyOf(names));
        SoundWords.name(tones, counted, movements);
        names.forEach(name -> voices.name(name, SoundWords.voice(name), SoundWords.voice(name)));
        choose(offer.choice());
        for (OneOf<?> each : List.of(tones, counted, movements, voices)) {
            each.whenChosen(() -> doors.keep().accept(this, chosen()));
        }
        hear.getStyleClass().addAll("practise", "accent");
        hear.setDefaultButton(true);
        hear.setOnAction(event -> hear());
        getChildren()
                .add(new TallPage(
                        this,
                        header(TEXTS.text("title"), doors.act(), Action.THEME, Action.FULL_SCREEN),
                        everyChoice(),
                        footer()));
    }

    private Node everyChoice() {
        return choices(
                group(TEXTS.text("tones"), tones),
                group(TEXTS.text("bowl"), counted),
                group(TEXTS.text("movements"), movements),
                group(TEXTS.text("voice"), voices));
    }

    private Node footer() {
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        return new SideBySide("footer", said, hear);
    }

    private void choose(SoundChoice choice) {
        tones.choose(choice.settings().character());
        counted.choose(choice.settings().counted());
        movements.choose(choice.settings().movements());
        voices.choose(choice.voice());
    }

    private SoundChoice chosen() {
        SoundSettings settings = new SoundSettings(tones.chosen(), counted.chosen(), movements.chosen());
        return new SoundChoice(settings, voices.chosen());
    }

    private void hear() {
        say("");
        doors.hear().accept(this, chosen());
    }

    /** What stands in the way of being heard, or nothing. */
    public void say(String words) {
        said.setText(words);
    }
}
