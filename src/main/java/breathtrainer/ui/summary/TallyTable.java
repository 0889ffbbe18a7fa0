package breathtrainer.ui.summary;

import breathtrainer.routine.PoseTally;
import breathtrainer.ui.look.Labels;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Breaths, minutes and breaths a minute of each pose, and of all. */
public final class TallyTable extends GridPane {
    private static final int NUMBERS = 5;

    public TallyTable(List<PoseTally> tallies) {
        getStyleClass().add("tallies");
        columns();
        row("tally-head", TallyWords.heads());
        tallies.forEach(tally -> row("tally", TallyWords.of(tally)));
        row("tally-total", TallyWords.total(tallies));
    }

    private void columns() {
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        for (int i = 0; i < NUMBERS; i++) {
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(number);
        }
    }

    private void row(String styleClass, List<String> texts) {
        int row = getRowCount();
        for (int column = 0; column < texts.size(); column++) {
            Label cell = Labels.of(styleClass, texts.get(column));
            cell.getStyleClass().add(column == 0 ? "tally-name" : "tally-number");
            add(cell, column, row);
        }
    }
}
