package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is wrong in a routine that is being rehearsed. */
public final class FaultsScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.summary");

    /** @param faults a line each, with file, line and column */
    public FaultsScreen(String faults) {
        super("faults", TEXTS.text("faults.spoken", faults));
        Label all = Labels.wrapped("fault-lines");
        all.setText(faults);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("advice-scroll");
        VBox head = new VBox(
                Labels.of("title", TEXTS.text("faults.title")), Labels.of("tagline", TEXTS.text("faults.tagline")));
        head.getStyleClass().add("faults-head");
        getChildren().add(new TallPage(this, head, scroll));
    }
}
