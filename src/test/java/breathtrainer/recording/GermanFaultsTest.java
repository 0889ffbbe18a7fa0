package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.language.InGerman;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a recording to somebody who speaks German: the place first, as ever, then the words. */
@ExtendWith(InGerman.class)
class GermanFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void broken_lines() throws IOException {
        assertThat(Recordings.log(
                        Recordings.file(folder, "time_s,belt\n0,580\n0.02,abc\n0.04\n0.06,581\n0.05,582\n"),
                        RecordingOptions.NONE))
                .containsExactly(
                        "0 580",
                        "0.06 581",
                        "belt.csv:3: „abc“ ist keine Zahl; die Zeile wurde ausgelassen",
                        "belt.csv:4: 1 Feld, wo 2 hingehören; die Zeile wurde ausgelassen",
                        "belt.csv:6: die Zeit springt von 0.06 auf 0.05 s zurück; die Zeile wurde ausgelassen");
    }

    @Test
    void a_question_which_column_is_meant() throws IOException {
        Path file = Recordings.file(folder, "time_s,a,b\n0,1,2\n0.02,1,2\n0.04,1,2\n");
        assertThatThrownBy(() -> RecordingReader.open(file, RecordingOptions.NONE))
                .hasMessage(file + " hat mehrere Spalten, und es ist nicht klar, welche der Gurt ist: a, b."
                        + " Wähle eine mit --column.");
    }

    @Test
    void a_file_that_is_not_there_and_one_of_another_kind() throws IOException {
        Path missing = folder.resolve("nothing.csv");
        assertThatThrownBy(() -> RecordingReader.open(missing, RecordingOptions.NONE))
                .hasMessage("Eine Datei " + missing + " gibt es nicht. Prüfe Namen und Ordner.");
        Path page = Recordings.file(folder, "%PDF-1.4\n");
        assertThatThrownBy(() -> RecordingReader.open(page, RecordingOptions.NONE))
                .hasMessage(page + " ist ein PDF, das hier nicht gelesen wird: Exportiere die Zahlen selbst.");
    }

    @Test
    void what_was_understood_of_a_table() throws IOException {
        Path file = Recordings.file(folder, "Zeit (ms);Gurt\n0;1,5\n20;2,5\n40;3,5\n60;4,5\n80;5,5\n100;6,5\n");
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            assertThat(reader.understood())
                    .isEqualTo("2 Spalten, getrennt durch Semikolons, Dezimalzeichen Komma;"
                            + " die Tabelle beginnt in Zeile 2; Zeit aus der Spalte „Zeit (ms)“ in ms, 50.00 Messwerte pro Sekunde;"
                            + " Atem aus der Spalte „Gurt“.");
        }
    }
}
