package breathtrainer.ui.calibrate;

import breathtrainer.language.Texts;
import breathtrainer.ui.calibrate.ComparedBreath.Change;
import breathtrainer.ui.look.Flow;
import breathtrainer.ui.look.Labels;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.HBox;

/** What the bars of the chart mean, each drawn as there, and how many there are. */
final class ChartLegend extends Flow {
    private static final Texts TEXTS = Texts.of("ui.calibrate");
    private static final double WIDTH = 2.6; // em
    private static final double HEIGHT = 1; // em

    private final ChartPens pens;
    private final Map<Change, Canvas> marks = new EnumMap<>(Change.class);

    ChartLegend(ChartPens pens) {
        super("legend");
        this.pens = pens;
        getStyleClass().add("chart-legend");
        entry(Change.KEPT, TEXTS.text("legend.breath"));
        entry(Change.NEW, TEXTS.text("legend.new"));
        entry(Change.GONE, TEXTS.text("legend.gone"));
        getChildren()
                .addAll(
                        Labels.of("legend-word", TEXTS.text("legend.inhale")),
                        Labels.of("legend-word", TEXTS.text("legend.exhale")),
                        Labels.of("legend-word", TEXTS.text("legend.not-counted")));
        pens.onChange(this::draw);
        draw();
    }

    private void entry(Change change, String words) {
        Canvas canvas = new Canvas();
        marks.put(change, canvas);
        Node word = Labels.of("legend-word", words);
        HBox entry = new HBox(canvas, word);
        entry.getStyleClass().add("legend-entry");
        getChildren().add(entry);
    }

    private void draw() {
        double em = pens.em();
        marks.forEach((change, canvas) -> {
            canvas.setWidth(WIDTH * em);
            canvas.setHeight(HEIGHT * em);
            canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            double edge = 0.1 * em;
            new BarPainter(canvas.getGraphicsContext2D(), pens)
                    .draw(change, edge, edge, WIDTH * em - 2 * edge, HEIGHT * em - 2 * edge);
        });
    }
}
