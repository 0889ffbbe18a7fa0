package breathtrainer.ui.practice;

import breathtrainer.session.Guidance;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.Sentences;
import breathtrainer.ui.look.SizedLabel;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The large words: the pose, what to do now, and the count. */
final class GuidanceText extends VBox {
    private static final PseudoClass NOTICED = PseudoClass.getPseudoClass("noticed");

    private final Label heading = new SizedLabel("heading", 26, 36, 48);
    private final Label instruction = new SizedLabel("instruction", 70, 130, 240);
    private final Label detail = Labels.goneWhenEmpty(new SizedLabel("detail", 120, 240, 400));
    private final NoticeLine notice = new NoticeLine("notice-words");
    private final Label count = Labels.of("count");
    private final Label unit = Labels.of("count-unit");

    GuidanceText() {
        getStyleClass().add("guidance");
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().addAll(heading, instruction, detail, between, notice, countRow());
    }

    private Node countRow() {
        HBox row = new HBox(count, unit);
        row.getStyleClass().add("count-row");
        row.visibleProperty().bind(count.textProperty().isNotEmpty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    /** All of it, as a screen reader says it. */
    String spoken() {
        String counted = (count.getText() + " " + unit.getText()).strip();
        return Sentences.of(heading.getText(), instruction.getText(), counted, notice.text());
    }

    /** A notice takes the place of the detail: there is one thing to attend to at a time. */
    void show(Snapshot snapshot, String noticed) {
        Guidance guidance = snapshot.guidance();
        heading.setText(guidance.heading());
        instruction.setText(guidance.instruction());
        detail.setText(noticed.isEmpty() ? guidance.detail() : "");
        notice.say(noticed, snapshot.paused());
        pseudoClassStateChanged(NOTICED, !noticed.isEmpty());
        count.setText(guidance.count());
        unit.setText(guidance.countUnit());
    }
}
