package breathtrainer.ui.library;

import breathtrainer.history.Week;
import breathtrainer.language.Texts;
import breathtrainer.ui.look.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Minutes of practice in each of the last weeks, with a sensor worn. Bars, and no verdict. */
final class WeeksChart extends VBox {
    private static final Texts TEXTS = Texts.of("ui.library");
    private static final int WEEKS = 26;
    private static final double LEAST = 2; // px of a week with a practice

    private final HBox bars = new HBox();
    private final Label words = Labels.wrapped("library-detail");

    WeeksChart() {
        getStyleClass().add("weeks");
        bars.getStyleClass().add("week-bars");
        getChildren().addAll(bars, words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Week> all) {
        List<Week> weeks = all.subList(Math.max(0, all.size() - WEEKS), all.size());
        setVisible(!weeks.isEmpty());
        bars.getChildren().clear();
        double most = weeks.stream().mapToDouble(Week::seconds).max().orElse(1);
        for (Week week : weeks) {
            Region bar = new Region();
            bar.getStyleClass().add("week-bar");
            double share = week.seconds() / most;
            bar.minHeightProperty()
                    .bind(bars.heightProperty()
                            .map(high -> share <= 0 ? 1 : Math.max(LEAST, share * high.doubleValue())));
            bar.maxHeightProperty().bind(bar.minHeightProperty());
            HBox.setHgrow(bar, Priority.ALWAYS);
            Tooltip.install(bar, new Tooltip(told(week)));
            bars.getChildren().add(bar);
        }
        words.setText(weeks.isEmpty() ? "" : TEXTS.text("weeks") + " " + told(weeks.get(weeks.size() - 1)));
    }

    private static String told(Week week) {
        return TEXTS.text(
                "week",
                LibraryWords.format("week.day").format(week.monday()),
                Math.round(week.seconds() / 60),
                week.breaths());
    }
}
