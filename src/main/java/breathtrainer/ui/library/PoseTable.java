package breathtrainer.ui.library;

import breathtrainer.history.PoseSummary;
import breathtrainer.language.Texts;
import breathtrainer.ui.look.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A practice pose by pose. */
final class PoseTable extends GridPane {
    private static final Texts TEXTS = Texts.of("ui.library");
    private static final List<String> NUMBERS =
            List.of("breaths", "by-hand", "minutes", "rate", "ratio", "pause", "varies", "signal");

    PoseTable(List<PoseSummary> poses) {
        getStyleClass().addAll("tallies", "pose-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(name);
        List<String> heads = new ArrayList<>(List.of(""));
        for (String each : NUMBERS) {
            heads.add(TEXTS.text("head." + each));
            ColumnConstraints number = new ColumnConstraints();
            number.setHalignment(HPos.RIGHT);
            number.setMinWidth(USE_PREF_SIZE);
            getColumnConstraints().add(number);
        }
        row("tally-head", heads);
        poses.forEach(pose -> row("tally", cells(pose)));
    }

    private static List<String> cells(PoseSummary pose) {
        double ratio = pose.exhale() / pose.inhale();
        return List.of(
                pose.name(),
                String.valueOf(pose.breaths()),
                pose.byHand() == 0 ? "–" : String.valueOf(pose.byHand()),
                LibraryWords.minutes(pose.holdSeconds()),
                LibraryWords.number(pose.rate(), ""),
                Double.isNaN(ratio) ? "–" : "1 : " + LibraryWords.number(ratio, ""),
                LibraryWords.number(pose.pause(), " s"),
                LibraryWords.number(pose.steadiness(), " s"),
                Double.isNaN(pose.quality()) ? "–" : Math.round(100 * pose.quality()) + " %");
    }

    private void row(String style, List<String> texts) {
        int row = getRowCount();
        for (int column = 0; column < texts.size(); column++) {
            Label cell = column == 0 ? Labels.wrapped(style) : Labels.of(style);
            cell.setText(texts.get(column));
            cell.getStyleClass().add(column == 0 ? "tally-name" : "tally-number");
            add(cell, column, row);
        }
    }
}
