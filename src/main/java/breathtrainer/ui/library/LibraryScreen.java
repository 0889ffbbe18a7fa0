package breathtrainer.ui.library;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.history.History;
import breathtrainer.history.NamelessCopy;
import breathtrainer.history.PracticeBrief;
import breathtrainer.history.PracticeReport;
import breathtrainer.history.Week;
import breathtrainer.language.Texts;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.Look;
import breathtrainer.ui.Shelf;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.library.PracticeDetail.Deeds;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;

/** Past practices and samples: looked for, looked at, noted, printed, handed on, deleted and brought back. */
public final class LibraryScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.library");

    /** Where one can go from here. */
    public record Doors(Consumer<Path> bench, Runnable start, Consumer<Action> act) {}

    private final Shelf shelf;
    private final Background background;
    private final Doors doors;
    private final ListView<LibraryItem> list = new ListView<>();
    private final Thumbnails thumbnails = new Thumbnails(list::refresh);
    private final TextField search = new TextField();
    private final WeeksChart weeks = new WeeksChart();
    private final PracticeDetail detail = new PracticeDetail();
    private final Label said = Labels.wrapped("said");
    private final Button undo = new Button(TEXTS.text("bring-back"));
    private final ProgressBar progress = new ProgressBar(0);
    private List<LibraryItem> all = List.of();
    private Color line = Color.web("#8fd0c0");

    /** Looks when it is shown. */
    public LibraryScreen(Shelf shelf, Background background, Doors doors) {
        super("library", TEXTS.text("screen"));
        this.shelf = shelf;
        this.background = background;
        this.doors = doors;
        list.setCellFactory(view -> new LibraryCell(thumbnails, () -> line));
        list.getStyleClass().add("library-list");
        list.setAccessibleText(TEXTS.text("list"));
        list.setPlaceholder(Labels.of("library-detail", TEXTS.text("list.nothing")));
        list.getSelectionModel().selectedItemProperty().addListener((is, before, now) -> {
            if (now != null) {
                choose(now);
            }
        });
        search.setPromptText(TEXTS.text("search"));
        search.textProperty().addListener(change -> filter());
        undo.setVisible(false);
        undo.getStyleClass().add("bring-back");
        undo.setOnAction(event -> bringBack());
        getChildren().add(page());
    }

    private TallPage page() {
        Label title = Labels.of("title", TEXTS.text("title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox actions = new HBox(
                new ActionButton(Action.THEME, doors.act()),
                new ActionButton(Action.FULL_SCREEN, doors.act()),
                new ActionButton(Action.END, ignored -> doors.start().run()));
        SideBySide header = new SideBySide("header", title, progress, actions);
        VBox left = new VBox(search, weeks, list);
        left.getStyleClass().add("library-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(left, Priority.ALWAYS);
        SideBySide body = new SideBySide("library-body", left, detail);
        HBox.setHgrow(detail, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button folder = new Button(TEXTS.text("folder"));
        folder.setOnAction(event -> done(
                TEXTS.text("kept", history().place()),
                () -> shelf.opener().open(history().place())));
        SideBySide foot = new SideBySide("library-foot", said, undo, folder);
        return new TallPage(this, header, body, foot);
    }

    @Override
    public void shown() {
        super.shown();
        look();
    }

    @Override
    public void hidden() {
        detail.keepNote();
        thumbnails.close();
    }

    @Override
    public void look(Look look) {
        line = Color.web(look.dark() ? "#8fd0c0" : "#277268");
        list.refresh();
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            doors.start().run();
        }
        return action == Action.END;
    }

    private History history() {
        return shelf.history();
    }

    private void look() {
        progress.setVisible(true);
        background.run(
                () -> history().list((done, of) -> Platform.runLater(() -> progress.setProgress((double) done / of))),
                this::show,
                error -> {
                    progress.setVisible(false);
                    said.setText(words(error));
                    show(List.of());
                });
    }

    private void show(List<PracticeBrief> practices) {
        progress.setVisible(false);
        List<LibraryItem> items = new ArrayList<>();
        for (PracticeBrief each : practices) {
            items.add(LibraryItem.of(each, history().place().resolve(each.id()).resolve("recording.csv")));
        }
        shelf.samples().forEach(sample -> items.add(LibraryItem.of(sample)));
        all = items;
        weeks.show(Week.of(practices));
        if (said.getText().isEmpty()) {
            said.setText(TEXTS.text("kept", history().place()));
        }
        filter();
    }

    private void filter() {
        LibraryItem chosen = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(all.stream()
                        .filter(item -> item.fits(search.getText().strip()))
                        .toList());
        if (chosen != null && list.getItems().contains(chosen)) {
            list.getSelectionModel().select(chosen);
        } else {
            list.getItems().stream()
                    .filter(LibraryItem::isReadable)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void choose(LibraryItem item) {
        detail.show(
                item,
                new Deeds(
                        () -> doors.bench().accept(item.recording()),
                        () -> print(item),
                        () -> send(item),
                        () -> delete(item),
                        text -> note(item, text)));
        item.practice()
                .filter(practice -> practice.fault().isEmpty())
                .ifPresent(practice -> background.run(
                        () -> history().told(practice.id()),
                        summary -> {
                            if (item.equals(list.getSelectionModel().getSelectedItem())) {
                                detail.show(summary);
                            }
                        },
                        error -> said.setText(words(error))));
    }

    private String id(LibraryItem item) {
        return item.practice().map(PracticeBrief::id).orElse("");
    }

    private void note(LibraryItem item, String text) {
        done(TEXTS.text("done.note"), () -> history().note(id(item), text));
    }

    private void delete(LibraryItem item) {
        done(TEXTS.text("done.deleted", item.title()), () -> history().delete(id(item), Instant.now()));
        undo.setVisible(true);
    }

    private void bringBack() {
        undo.setVisible(false);
        done(TEXTS.text("done.back"), () -> history().restore(""));
    }

    private void print(LibraryItem item) {
        chosen(TEXTS.text("print.file"), id(item) + ".pdf", "*.pdf", "*.html")
                .ifPresent(to -> done(TEXTS.text("done.written", to), () -> {
                    boolean html = to.toString().toLowerCase(Locale.ROOT).endsWith(".html");
                    try (OutputStream out = NewFile.create(to, Existing.REPLACE)) {
                        (html ? PracticeReport.HTML : PracticeReport.PDF)
                                .write(history().practice(id(item)), out);
                    }
                }));
    }

    private void send(LibraryItem item) {
        chosen(TEXTS.text("send.file"), "breath.csv", "*.csv")
                .ifPresent(to -> done(
                        TEXTS.text("done.nameless", to),
                        () -> NamelessCopy.write(item.recording(), to, Existing.REPLACE)));
    }

    /** The system's own window asks before a file is replaced. */
    private Optional<Path> chosen(String title, String name, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        for (String ending : endings) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
        }
        return Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .map(File::toPath);
    }

    private interface Deed {
        void run() throws IOException;
    }

    private void done(String words, Deed deed) {
        background.run(
                () -> {
                    deed.run();
                    return words;
                },
                now -> {
                    said.setText(now);
                    look();
                },
                error -> said.setText(words(error)));
    }

    private static String words(Throwable error) {
        return error instanceof SourceException || error instanceof IOException
                ? String.valueOf(error.getMessage())
                : TEXTS.text("done.not", error);
    }
}
