package breathtrainer.cli.terminal;

import static breathtrainer.cli.terminal.HoldingFrame.HOLDING;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.picture.PracticePicture;
import breathtrainer.cli.terminal.picture.Scene;
import breathtrainer.language.Languages;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import breathtrainer.signal.SourceStatus;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The terminal in every language: on 80 × 24 nothing that must be read is cut off. */
class SpokenFramesTest {
    private static final Size USUAL = new Size(80, 24);

    static Set<String> languages() {
        return Languages.all().keySet();
    }

    @AfterEach
    void speakEnglish() {
        UsersLanguage.choose(Texts.ENGLISH);
    }

    private static List<String> frame(ScriptedSnapshot snapshot, boolean asking, Glyphs glyphs) {
        Scene scene = new Scene(snapshot.snapshot(), SourceStatus.READING, asking);
        return PracticePicture.lines(scene, USUAL, new CellLook(glyphs, Palette.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_pressed_and_what_is_asked_has_room(String language) {
        UsersLanguage.choose(language);
        Texts texts = Texts.of("cli.terminal.picture");
        for (boolean paused : List.of(false, true)) {
            List<String> frame = frame(paused ? HOLDING.withPaused(true) : HOLDING, false, Glyphs.UNICODE);
            assertThat(frame.get(23))
                    .contains(texts.text(paused ? "keys.resume" : "keys.pause"), texts.text("keys.quit"))
                    .contains(texts.text("keys.next", "→"), texts.text("keys.back", "←"), texts.text("keys.stay"));
            assertThat(frame.get(22)).doesNotContain("…");
        }
        List<String> asking = frame(HOLDING, true, Glyphs.UNICODE);
        assertThat(asking.get(22)).contains(texts.text("status.asking"));
        assertThat(asking.get(23)).contains(texts.text("keys.end"), texts.text("keys.no"));
        assertThat(PreludeView.lines("", List.of(), USUAL, new CellLook(Glyphs.UNICODE, Palette.PLAIN))
                        .get(23))
                .contains(Texts.of("cli.terminal").text("prelude.keys"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_terminal_that_knows_plain_letters_alone_gets_no_others(String language) {
        UsersLanguage.choose(language);
        for (boolean asking : List.of(false, true)) {
            assertThat(frame(HOLDING, asking, Glyphs.ASCII))
                    .allSatisfy(line -> assertThat(line.chars()).allMatch(letter -> letter < 128))
                    .noneMatch(line -> line.contains("?") && !asking);
        }
        assertThat(PreludeView.lines("", List.of(), USUAL, new CellLook(Glyphs.ASCII, Palette.PLAIN)))
                .allSatisfy(line -> assertThat(line.chars()).allMatch(letter -> letter < 128));
    }

    @Test
    void a_practice_is_shown_in_german() {
        UsersLanguage.choose("de");
        List<String> frame = frame(HOLDING, false, Glyphs.UNICODE);
        assertThat(frame.get(0)).contains("Teil 5 ");
        assertThat(frame.get(22)).contains("● Signal gut.");
        assertThat(frame.get(23))
                .startsWith("  Leertaste Pause   q beenden   → weiter   ← zurück   + − zählen   l bleiben");
    }
}
