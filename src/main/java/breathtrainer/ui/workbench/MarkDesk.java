package breathtrainer.ui.workbench;

import breathtrainer.bench.HandMark;
import breathtrainer.bench.HandMarks;
import breathtrainer.bench.MarkStore;
import breathtrainer.file.Existing;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.ui.look.Labels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Marks by hand and their file; a line that says what became of them, or asks before those of somebody else go. */
final class MarkDesk extends HBox {
    private static final Texts TEXTS = Texts.of("ui.workbench");
    private static final double GRABBED = 0.5; // seconds

    private final HandMarks marks = new HandMarks();
    private final MarkStore store;
    private final Runnable changed;
    private final Label said = Labels.wrapped("bench-said");
    private final Button replace = new Button(TEXTS.text("marks.replace"));
    private final Button beside = new Button(TEXTS.text("marks.beside"));
    private final Button cancel = new Button(TEXTS.text("marks.cancel"));
    private @Nullable HandMark chosen;
    private boolean others;
    private Path file;

    /** @param changed is called when there is something to draw */
    MarkDesk(Path recording, Runnable changed) {
        this.store = new MarkStore(recording);
        this.file = store.inUse();
        this.changed = changed;
        getStyleClass().add("bench-marks");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        replace.setOnAction(event -> write(store.file(), Existing.REPLACE));
        beside.setOnAction(event -> write(store.second(), Existing.KEEP));
        cancel.setOnAction(event -> cancel());
        getChildren().addAll(said, replace, beside, cancel);
        ask(false);
        load();
    }

    private void load() {
        try {
            marks.begin(store.read());
            others = store.isSomebodyElses();
            if (!marks.marks().isEmpty()) {
                said.setText(TEXTS.text("marks.from", marks.marks().size(), file.getFileName()));
            }
        } catch (RecordingException unreadable) {
            said.setText(String.valueOf(unreadable.getMessage()));
        }
    }

    List<HandMark> marks() {
        return marks.marks();
    }

    @Nullable HandMark chosen() {
        return chosen;
    }

    void add(double time, boolean inhale) {
        chosen = new HandMark(Math.rint(time * 1000) / 1000, inhale);
        marks.add(chosen);
        tell();
    }

    /** Chooses the mark about which somebody clicked, if there is one. */
    boolean choose(double time, double within) {
        chosen = marks.near(time, Math.min(GRABBED, within)).orElse(null);
        changed.run();
        return chosen != null;
    }

    /** The chosen one goes to another time. */
    void move(double time) {
        if (chosen != null) {
            double to = Math.rint(time * 1000) / 1000;
            marks.move(chosen, to);
            chosen = new HandMark(to, chosen.inhale());
            tell();
        }
    }

    /** The chosen one, or the one at the cursor. */
    void delete(double cursor) {
        HandMark gone = chosen != null ? chosen : marks.near(cursor, GRABBED).orElse(null);
        if (gone != null) {
            marks.remove(gone);
            chosen = null;
            tell();
        }
    }

    void undo() {
        chosen = null;
        say(TEXTS.text(marks.undo() ? "undone" : "undone.nothing"));
        changed.run();
    }

    void redo() {
        chosen = null;
        say(TEXTS.text(marks.redo() ? "done-again" : "done-again.nothing"));
        changed.run();
    }

    private void tell() {
        say(TEXTS.text(
                marks.changed() ? "marks.unsaved" : "marks", marks.marks().size()));
        changed.run();
    }

    void say(String words) {
        ask(false);
        said.setText(words);
    }

    /** Asks first where marks lie that were not made here. */
    void save() {
        if (others && Files.exists(file)) {
            said.setText(TEXTS.text(
                    "marks.others", file.getFileName(), store.second().getFileName()));
            ask(true);
        } else {
            write(file, Existing.REPLACE);
        }
    }

    /** Whether it waits for an answer. */
    boolean isAsking() {
        return cancel.isVisible();
    }

    /** Nothing is saved, and nothing is lost. */
    void cancel() {
        tell();
    }

    /** What is saved once is one's own, and goes on in that file. */
    private void write(Path to, Existing existing) {
        try {
            store.write(to, marks.marks(), existing);
            marks.wereSaved();
            others = false;
            file = to;
            say(TEXTS.text("marks.saved", marks.marks().size(), to));
        } catch (RecordingException refused) {
            say(String.valueOf(refused.getMessage()));
        }
        changed.run();
    }

    boolean unsaved() {
        return marks.changed();
    }

    private void ask(boolean asking) {
        for (Button button : List.of(replace, beside, cancel)) {
            button.setVisible(asking);
            button.setManaged(asking);
        }
    }
}
