package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above everything: which part and stage, whether it is a hurried replay, and how the signal is. */
final class TopLine extends HBox {
    private static final Texts TEXTS = Texts.of("ui.practice");

    private final Label stage = Labels.wrapped("stage");
    private final Label figures = Labels.goneWhenEmpty(Labels.of("speed", ""));
    private final SignalBadge signal = new SignalBadge();

    TopLine(double speed) {
        getStyleClass().add("top-line");
        signal.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label hurried = Labels.goneWhenEmpty(Labels.of("speed", SpeedWords.of(speed)));
        getChildren().addAll(stage, between, hurried, figures, signal);
    }

    /** @param measured how quickly and how evenly samples come */
    void show(Snapshot snapshot, String measured) {
        figures.setText(measured);
        String part = snapshot.guidance().part();
        String words = StageWords.of(snapshot.state());
        stage.setText(part.isEmpty() || words.isEmpty() ? part + words : TEXTS.text("part", part, words));
        signal.show(snapshot.signal().state());
    }
}
