package breathtrainer.ui.library;

import breathtrainer.history.PracticeSummary;
import breathtrainer.ui.look.Labels;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is chosen in the list, and what can be done with it. */
final class PracticeDetail extends VBox {
    /** What can be done with it. */
    record Deeds(Runnable bench, Runnable print, Runnable send, Runnable delete, NoteKeeper note) {}

    /** Keeps what the wearer wrote. */
    interface NoteKeeper {
        void keep(String text);
    }

    private final Label title = Labels.wrapped("heading");
    private final Label facts = Labels.wrapped("library-detail");
    private final VBox table = new VBox();
    private final TextArea note = new TextArea();
    private final HBox buttons = new HBox();
    private @Nullable Deeds deeds;
    private String kept = "";

    PracticeDetail() {
        getStyleClass().add("library-chosen");
        note.setPromptText("A note of your own");
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.setAccessibleText("Note");
        buttons.getStyleClass().add("library-buttons");
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("table-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, facts, scroll, note, buttons);
        setVisible(false);
    }

    /** What was typed and not kept yet is kept; nothing is lost with the next line of the list. */
    void keepNote() {
        String typed = note.getText();
        if (deeds != null && !typed.equals(kept)) {
            kept = typed;
            deeds.note().keep(typed);
        }
    }

    void show(LibraryItem item, Deeds deeds) {
        keepNote();
        this.deeds = deeds;
        setVisible(true);
        title.setText(item.title());
        facts.setText(item.detail());
        table.getChildren().clear();
        boolean own = item.practice().isPresent();
        note.setVisible(own);
        note.setManaged(own);
        kept = item.practice().map(each -> each.note()).orElse("");
        note.setText(kept);
        buttons.getChildren().clear();
        if (item.isReadable()) {
            add("bench", "Workbench", "Look into it on the workbench", deeds.bench());
        }
        if (own && item.isReadable()) {
            add("print", "Save a page …", "One page to print, as PDF or HTML", deeds.print());
            add("send", "Send …", "A copy without dates, names, places and notes", deeds.send());
        }
        if (own) {
            add("keep-note", "Keep the note", "Write the note beside the recording", this::keepNote);
            add("delete", "Delete", "It can be brought back for thirty days", deeds.delete());
        }
    }

    private void add(String style, String words, String help, Runnable deed) {
        Button button = new Button(words);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(event -> deed.run());
        buttons.getChildren().add(button);
    }

    void show(PracticeSummary summary) {
        Node poses = new PoseTable(summary.poses());
        table.getChildren().setAll(poses);
        if (!summary.sensor().isEmpty() && !facts.getText().endsWith(summary.sensor())) {
            facts.setText(facts.getText() + "  ·  " + summary.sensor());
        }
    }
}
