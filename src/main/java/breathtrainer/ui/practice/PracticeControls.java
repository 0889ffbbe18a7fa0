package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Every key of a practice as a small button that shows it. */
final class PracticeControls extends HBox {
    private static final Texts TEXTS = Texts.of("ui.practice");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final ActionButton pause;
    private final ActionButton stay;
    private boolean paused;
    private boolean staying;

    PracticeControls(Consumer<Action> act) {
        getStyleClass().add("controls");
        setMinWidth(USE_PREF_SIZE);
        pause = new ActionButton(Action.PAUSE, act);
        stay = new ActionButton(Action.STAY, act);
        getChildren()
                .addAll(
                        group(new ActionButton(Action.BACK, act), pause, new ActionButton(Action.NEXT, act)),
                        group(
                                new ActionButton(Action.TAKE_ONE_BACK, act),
                                new ActionButton(Action.COUNT_ONE, act),
                                stay,
                                new ActionButton(Action.FLIP, act)),
                        group(
                                new ActionButton(Action.THEME, act),
                                new ActionButton(Action.STILL_ORB, act),
                                new ActionButton(Action.FULL_SCREEN, act),
                                new ActionButton(Action.END, act)));
    }

    private static Node group(ActionButton... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().add("control-group");
        group.setMinWidth(USE_PREF_SIZE);
        return group;
    }

    void show(Snapshot snapshot) {
        if (snapshot.paused() != paused) {
            paused = snapshot.paused();
            pause.says(
                    paused ? TEXTS.text("control.go-on") : Action.PAUSE.words(), paused ? Feather.PLAY : Feather.PAUSE);
            pause.pseudoClassStateChanged(ON, paused);
        }
        if (Standing.isStaying(snapshot.state()) != staying) {
            staying = !staying;
            stay.says(staying ? TEXTS.text("control.stay-no-longer") : Action.STAY.words(), Feather.ANCHOR);
            stay.pseudoClassStateChanged(ON, staying);
        }
    }
}
