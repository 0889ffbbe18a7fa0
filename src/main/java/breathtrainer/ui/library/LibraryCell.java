package breathtrainer.ui.library;

import breathtrainer.bench.MinMaxPyramid;
import breathtrainer.ui.library.Thumbnails.Thumbnail;
import breathtrainer.ui.look.Labels;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A recording in the list: its breath line, when it was, and a line about it. */
final class LibraryCell extends ListCell<LibraryItem> {
    private static final double WIDTH = 6.5; // em of the line
    private static final double HEIGHT = 2.5; // em

    private final Thumbnails thumbnails;
    private final Supplier<Color> colour;
    private final Canvas line = new Canvas();
    private final Label title = Labels.of("library-title");
    private final Label detail = Labels.of("library-detail");
    private final HBox row;

    LibraryCell(Thumbnails thumbnails, Supplier<Color> colour) {
        this.thumbnails = thumbnails;
        this.colour = colour;
        detail.setMinWidth(0);
        title.setMinWidth(0);
        row = new HBox(line, new VBox(title, detail));
        row.getStyleClass().add("library-row");
        row.setMinWidth(0);
        setPrefWidth(0);
        fontProperty().subscribe(font -> {
            line.setWidth(Math.rint(WIDTH * font.getSize()));
            line.setHeight(Math.rint(HEIGHT * font.getSize()));
            draw();
        });
    }

    @Override
    protected void updateItem(@Nullable LibraryItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(item.title());
        detail.setText(item.line().lines().findFirst().orElse(""));
        setAccessibleText(item.title() + ". " + item.detail());
        setGraphic(row);
        if (item.isReadable()) {
            thumbnails.want(item.recording());
        }
        draw();
    }

    private void draw() {
        GraphicsContext pen = line.getGraphicsContext2D();
        pen.clearRect(0, 0, line.getWidth(), line.getHeight());
        LibraryItem item = getItem();
        if (item != null) {
            pen.setFill(colour.get());
            thumbnails.known(item.recording()).ifPresent(thumbnail -> draw(pen, thumbnail));
        }
    }

    private void draw(GraphicsContext pen, Thumbnail thumbnail) {
        int wide = (int) line.getWidth();
        double tall = line.getHeight();
        MinMaxPyramid values = thumbnail.line();
        double end = values.first() + thumbnail.seconds();
        float[] range = values.range(values.first(), end);
        float[] low = new float[wide];
        float[] high = new float[wide];
        values.columns(values.first(), end, low, high);
        double span = Math.max(1e-9, range[1] - range[0]);
        for (int x = 0; x < wide; x++) {
            if (!Float.isNaN(low[x])) {
                double top = (range[1] - high[x]) / span * tall;
                double foot = (range[1] - low[x]) / span * tall;
                pen.fillRect(x, top, 1, Math.max(1, foot - top));
            }
        }
    }
}
