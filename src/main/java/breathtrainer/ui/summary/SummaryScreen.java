package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Flow;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SizedLabel;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What was done: the close in the teacher's words, and breaths and minutes of each pose. */
public final class SummaryScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.summary");

    /** Where one can go from here. */
    public record Doors(Runnable again, Runnable start, Runnable done) {}

    public SummaryScreen(Outcome outcome, Doors doors) {
        super("summary", TEXTS.text("screen"));
        getChildren().add(new TallPage(this, close(outcome), table(outcome), buttons(doors)));
    }

    private static Node close(Outcome outcome) {
        Label heading = Labels.of("heading", TEXTS.text(outcome.whole() ? "heading.done" : "heading.ended"));
        Label words = Labels.goneWhenEmpty(new SizedLabel("closing-words", 160, 320, 640));
        words.setText(outcome.whole() ? String.join("\n", outcome.routine().after()) : outcome.note());
        Label trouble = Labels.goneWhenEmpty(new SizedLabel("closing-words", 160, 320, 640));
        trouble.setText(outcome.recordingTrouble());
        VBox close = new VBox(Labels.of("stage", outcome.routine().title()), heading, words, trouble);
        close.getStyleClass().add("close");
        return close;
    }

    private static Node table(Outcome outcome) {
        ScrollPane scroll = new ScrollPane(
                new TallyTable(outcome.last().tallies(), outcome.last().unsurePoses()));
        scroll.getStyleClass().add("table-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private static Node buttons(Doors doors) {
        return new Flow(
                "summary-buttons",
                button("again", TEXTS.text("again"), doors.again()),
                button("start-screen", TEXTS.text("another"), doors.start()),
                button("done", TEXTS.text("done"), doors.done()));
    }

    private static Button button(String styleClass, String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(styleClass);
        button.setOnAction(event -> action.run());
        return button;
    }
}
