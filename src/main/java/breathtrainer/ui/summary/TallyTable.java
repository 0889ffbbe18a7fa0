package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.routine.PoseTally;
import breathtrainer.session.UnsureTime.UnsurePose;
import breathtrainer.ui.look.Labels;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Breaths, minutes and breaths a minute of each pose, and of all. */
public final class TallyTable extends GridPane {
    private static final Texts TEXTS = Texts.of("ui.summary");
    private static final int NUMBERS = 5;

    /** @param unsure poses whose signal could not be trusted for long, each said beside its name */
    public TallyTable(List<PoseTally> tallies, List<UnsurePose> unsure) {
        getStyleClass().add("tallies");
        columns();
        row("tally-head", TallyWords.heads());
        tallies.forEach(tally -> row("tally", TallyWords.of(tally)));
        row("tally-total", TallyWords.total(tallies));
        unsure.forEach(pose -> say(pose.pose() + 1, TEXTS.text("unsure", pose.seconds())));
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 0; i < NUMBERS; i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
    }

    /** In the row's first cell, after the name. */
    private void say(int row, String words) {
        Label name = (Label) getChildren().get(row * (NUMBERS + 1));
        name.setGraphic(Labels.of("tally-unsure", words));
    }

    private void row(String styleClass, List<String> texts) {
        int row = getRowCount();
        for (int column = 0; column < texts.size(); column++) {
            Label cell = Labels.of(styleClass, texts.get(column));
            cell.getStyleClass().add(column == 0 ? "tally-name" : "tally-number");
            cell.setWrapText(column == 0);
            add(cell, column, row);
        }
    }
}
