package breathtrainer.ui.library;

import breathtrainer.history.PracticeSummary;
import breathtrainer.language.Texts;
import breathtrainer.ui.look.Flow;
import breathtrainer.ui.look.Labels;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is chosen in the list, and what can be done with it. */
final class PracticeDetail extends VBox {
    private static final Texts TEXTS = Texts.of("ui.library");

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
    private final Flow buttons = new Flow("library-buttons");
    private @Nullable Deeds deeds;
    private String kept = "";

    PracticeDetail() {
        getStyleClass().add("library-chosen");
        note.setPromptText(TEXTS.text("note.prompt"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        note.setAccessibleText(TEXTS.text("note"));
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
            add("bench", deeds.bench());
        }
        if (own && item.isReadable()) {
            add("print", deeds.print());
            add("send", deeds.send());
        }
        if (own) {
            add("keep-note", this::keepNote);
            add("delete", deeds.delete());
        }
    }

    private void add(String style, Runnable deed) {
        Button button = new Button(TEXTS.text("deed." + style));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(TEXTS.text("deed." + style + ".help")));
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
