package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.file.Existing;
import breathtrainer.history.History;
import breathtrainer.history.NamelessCopy;
import breathtrainer.ui.Shelf.SampleRecording;
import breathtrainer.ui.library.LibraryScreen;
import breathtrainer.ui.look.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which one looks back. */
class LibraryTest {
    private static final String OLD = "2026-11-22T10-15-00";

    @TempDir
    private Path data;

    private final List<Path> opened = new ArrayList<>();
    private Stagehand hand;
    private LibraryScreen library;

    @BeforeEach
    void open() throws Exception {
        practice(OLD, "2026-11-22T10:15:00+01:00");
        practice("2026-11-23T10-15-00", "2026-11-23T10:15:00+01:00");
        Files.createDirectories(data.resolve("practices/empty"));
        History history = new History(data, "1", header -> DetectorSettings.DEFAULT);
        Shelf shelf = new Shelf(
                history,
                List.of(new SampleRecording("Sample: belt", "calm", Path.of("samples/belt.csv"))),
                folder -> {});
        Fx.run(() -> {
            hand = new Stagehand();
            library = new LibraryScreen(
                    shelf, new Background(), new LibraryScreen.Doors(opened::add, () -> {}, action -> {}));
            hand.frame.show(library);
        });
        assertThat(Fx.eventually(() -> items() == 4)).isTrue();
    }

    private void practice(String id, String started) throws Exception {
        Path folder = Files.createDirectories(data.resolve("practices").resolve(id));
        List<String> lines = Files.readAllLines(Path.of("samples/belt.csv")).subList(0, 6000);
        Files.writeString(
                folder.resolve("recording.csv"),
                "# breath-recording: 1\n# started: " + started + "\n# sensor: belt of Ada on /dev/ttyUSB0\n"
                        + String.join(
                                "\n",
                                lines.stream()
                                        .filter(line -> !line.startsWith("# breath"))
                                        .toList()) + "\n");
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            library.hidden();
            hand.stage.close();
        });
    }

    @Test
    void what_is_typed_asks_for_nothing_else_and_is_kept_with_the_next_line() throws Exception {
        Fx.run(() -> search().setText("nov 22"));
        assertThat(Fx.eventually(() -> items() == 1)).isTrue();
        String look = Fx.get(Application::getUserAgentStylesheet);
        Fx.run(() -> {
            TextArea note = Fx.find(library, ".text-area", TextArea.class);
            note.requestFocus();
            hand.press(KeyCode.D);
            note.setText("der Rücken");
            search().setText("nov 23");
        });
        assertThat(Fx.eventually(() ->
                        Files.exists(data.resolve("practices").resolve(OLD).resolve("note.txt"))))
                .isTrue();
        assertThat(Fx.get(Application::getUserAgentStylesheet)).isEqualTo(look);
    }

    @Test
    void one_finds_looks_notes_deletes_and_brings_back() throws Exception {
        Fx.run(() -> search().setText("nov 22"));
        assertThat(Fx.eventually(
                        () -> items() == 1 && !library.lookupAll(".pose-table").isEmpty()))
                .isTrue();
        Fx.run(() -> {
            Fx.find(library, ".text-area", TextArea.class).setText("Die Schulter zieht");
            button("keep-note").fire();
        });
        assertThat(Fx.eventually(() -> Fx.text(library, "said").equals("The note is kept.")))
                .isTrue();
        assertThat(data.resolve("practices").resolve(OLD).resolve("note.txt"))
                .content()
                .startsWith("Die Schulter");
        Fx.run(() -> search().setText("schulter"));
        assertThat(Fx.eventually(() -> items() == 1)).isTrue();

        Fx.run(() -> button("delete").fire());
        assertThat(Fx.eventually(() -> Fx.text(library, "said").endsWith("is deleted.") && items() == 0))
                .isTrue();
        assertThat(data.resolve("practices").resolve(OLD)).doesNotExist();
        Fx.run(() -> button("bring-back").fire());
        assertThat(Fx.eventually(() -> items() == 1)).isTrue();
        assertThat(data.resolve("practices").resolve(OLD)).exists();
    }

    @Test
    void what_is_chosen_opens_on_the_workbench_and_what_is_broken_does_not() throws Exception {
        Fx.run(() -> search().setText("sample"));
        assertThat(Fx.eventually(() -> items() == 1 && button("bench") != null)).isTrue();
        Fx.run(() -> button("bench").fire());
        assertThat(opened).containsExactly(Path.of("samples/belt.csv"));
        Fx.run(() -> {
            search().setText("empty");
            Fx.find(library, ".library-list", ListView.class)
                    .getSelectionModel()
                    .select(0);
        });
        assertThat(Fx.eventually(() -> library.lookup(".bench") == null)).isTrue();
    }

    @Test
    void a_copy_to_send_has_neither_names_nor_dates_and_runs_the_same() throws Exception {
        Path copy = data.resolve("sent.csv");
        NamelessCopy.write(data.resolve("practices").resolve(OLD).resolve("recording.csv"), copy, Existing.KEEP);
        assertThat(copy)
                .content()
                .doesNotContain("Ada", "2026", "/dev")
                .contains("# routine: mid-back, length short", "time_s,belt");
    }

    private int items() {
        return Fx.find(library, ".library-list", ListView.class).getItems().size();
    }

    private TextField search() {
        return Fx.find(library, ".text-field", TextField.class);
    }

    private Button button(String style) {
        return (Button) library.lookup("." + style);
    }
}
