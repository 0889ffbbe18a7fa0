package breathtrainer.ui.workbench;

import breathtrainer.language.Texts;
import breathtrainer.ui.look.Flow;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Play, jump, zoom and mark, with the key of each written on it. */
final class BenchControls extends Flow {
    private static final Texts TEXTS = Texts.of("ui.workbench");

    /** What is done here. */
    enum Bench {
        POSE_BACK,
        ONSET_BACK,
        PLAY,
        ONSET_ON,
        POSE_ON,
        WHY_NOT,
        ZOOM_OUT,
        ZOOM_IN,
        WHOLE,
        MARK_INHALE,
        MARK_EXHALE,
        UNMARK,
        UNDO,
        REDO,
        SAVE;

        private String key() {
            return "control." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Told what is to be done. */
    interface Doer {
        void act(Bench what);
    }

    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
    private final ComboBox<Double> speed = new ComboBox<>();
    private final Button play;

    BenchControls(Doer doer) {
        super("bench-controls");
        speed.getItems().setAll(SPEEDS);
        speed.setValue(1.0);
        speed.setAccessibleText(TEXTS.text("speed"));
        speed.setConverter(new SpeedNames());
        play = button(Bench.PLAY, doer);
        getChildren()
                .addAll(
                        button(Bench.POSE_BACK, doer),
                        button(Bench.ONSET_BACK, doer),
                        play,
                        speed,
                        button(Bench.ONSET_ON, doer),
                        button(Bench.POSE_ON, doer),
                        button(Bench.WHY_NOT, doer),
                        gap(),
                        button(Bench.ZOOM_OUT, doer),
                        button(Bench.ZOOM_IN, doer),
                        button(Bench.WHOLE, doer),
                        gap(),
                        button(Bench.MARK_INHALE, doer),
                        button(Bench.MARK_EXHALE, doer),
                        button(Bench.UNMARK, doer),
                        button(Bench.UNDO, doer),
                        button(Bench.REDO, doer),
                        button(Bench.SAVE, doer));
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().add("bench-gap");
        return gap;
    }

    private static Button button(Bench what, Doer doer) {
        Button button = new Button(TEXTS.text(what.key()));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        String help = TEXTS.text(what.key() + ".help");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setOnAction(event -> doer.act(what));
        return button;
    }

    double speed() {
        return speed.getValue();
    }

    void playing(boolean playing) {
        play.setText(TEXTS.text(playing ? "control.stop" : "control.play"));
    }
}
