package breathtrainer.ui.practice;

import breathtrainer.session.Guidance;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.Sentences;
import breathtrainer.ui.look.SizedLabel;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The large words: the pose, what to do now, and the count. Where there is no room for them as large as they are meant to be they
 * are all set a little smaller, and stay so while the pose lasts: letters that change their size with each breath are restless.
 */
final class GuidanceText extends VBox {
    private static final PseudoClass NOTICED = PseudoClass.getPseudoClass("noticed");

    private static final double[] SIZES = {1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.63, 0.58, 0.53, 0.48, 0.44, 0.4};

    /** For what the size was found. */
    private record Fitted(String heading, double width, double height, double em) {}

    private final Label heading = new SizedLabel("heading", 26, 36, 48);
    private final Label instruction = new SizedLabel("instruction", 70, 130, 240);
    private final Label detail = Labels.goneWhenEmpty(new SizedLabel("detail", 120, 240, 400));
    private final NoticeLine notice = new NoticeLine("notice-words");
    private final Label count = Labels.of("count");
    private final Label unit = Labels.of("count-unit");
    private final HBox countRow = new HBox(count, unit);
    private Fitted fitted = new Fitted("", 0, 0, 0);
    private int size;

    GuidanceText() {
        getStyleClass().add("guidance");
        countRow.getStyleClass().add("count-row");
        countRow.visibleProperty().bind(count.textProperty().isNotEmpty());
        countRow.managedProperty().bind(countRow.visibleProperty());
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().addAll(heading, instruction, detail, between, notice, countRow);
    }

    /** It takes what is left. */
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        Fitted now = new Fitted(
                heading.getText(), getWidth(), getHeight(), unit.getFont().getSize() / SIZES[size]);
        if (!now.equals(fitted)) {
            fitted = now;
            setSize(0);
        }
        while (size + 1 < SIZES.length && !fits()) {
            setSize(size + 1);
        }
        super.layoutChildren();
    }

    private boolean fits() {
        return computePrefHeight(getWidth()) <= getHeight()
                && (!countRow.isManaged() || countRow.prefWidth(-1) <= getWidth());
    }

    private void setSize(int chosen) {
        if (chosen != size) {
            size = chosen;
            setStyle("-fx-font-size: " + SIZES[size] + "em;");
            applyCss();
        }
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
