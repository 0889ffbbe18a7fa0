package breathtrainer.ui.calibrate;

import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.language.Texts;
import breathtrainer.session.WhyNotWords;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/** Every movement that was not counted, with its number in the chart, its time, its reason and what fell short. */
final class NotCountedList extends ListView<String> {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    private final double start;

    /**
     * A list that is empty yet.
     *
     * @param start seconds on the source's clock that are called 0:00
     * @param chosen is told which is looked at, from 0; -1 for none
     */
    NotCountedList(double start, IntConsumer chosen) {
        this.start = start;
        getStyleClass().add("not-counted");
        setAccessibleText(TEXTS.text("not-counted"));
        Label none = new Label(TEXTS.text("not-counted.none"));
        none.setWrapText(true);
        setPlaceholder(none);
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> chosen.accept(index == null ? -1 : index.intValue()));
    }

    void show(List<NotCounted> movements) {
        List<String> lines = IntStream.range(0, movements.size())
                .mapToObj(i -> line(i + 1, movements.get(i)))
                .toList();
        if (!lines.equals(getItems())) {
            getItems().setAll(lines);
        }
    }

    private String line(int number, NotCounted movement) {
        return number + "    " + ChartRow.clock(movement.since() - start) + "    " + WhyNotWords.of(movement.why());
    }
}
