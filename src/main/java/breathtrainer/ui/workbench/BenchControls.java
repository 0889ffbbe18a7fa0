package breathtrainer.ui.workbench;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Play, jump, zoom and mark, with the key of each written on it. */
final class BenchControls extends HBox {
    /** What is done here. */
    enum Bench {
        POSE_BACK("« pose", "Previous pose (Up)"),
        ONSET_BACK("‹ onset", "Previous onset (Left)"),
        PLAY("Play", "Play or stop (Space)"),
        ONSET_ON("onset ›", "Next onset (Right)"),
        POSE_ON("pose »", "Next pose (Down)"),
        WHY_NOT("why not?", "Next movement that was not counted (N)"),
        ZOOM_OUT("−", "See more (minus, or the wheel)"),
        ZOOM_IN("+", "See closer (plus, or the wheel)"),
        WHOLE("whole", "See the whole (0)"),
        MARK_INHALE("mark in", "Mark an inhale at the cursor (I)"),
        MARK_EXHALE("mark out", "Mark an exhale at the cursor (E)"),
        UNMARK("unmark", "Delete the chosen mark, or the one at the cursor (Delete)"),
        UNDO("undo", "Undo (U, or Ctrl+Z)"),
        REDO("redo", "Do again (Y, or Ctrl+Y)"),
        SAVE("save", "Save the marks (S, or Ctrl+S)");

        private final String words;
        private final String help;

        Bench(String words, String help) {
            this.words = words;
            this.help = help;
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
        getStyleClass().add("bench-controls");
        speed.getItems().setAll(SPEEDS);
        speed.setValue(1.0);
        speed.setAccessibleText("Speed");
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
        Button button = new Button(what.words);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what.help));
        button.setAccessibleText(what.help);
        button.setOnAction(event -> doer.act(what));
        return button;
    }

    double speed() {
        return speed.getValue();
    }

    void playing(boolean playing) {
        play.setText(playing ? "Stop" : "Play");
    }
}
