package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.language.Texts;
import java.util.List;

/** What can be pressed now, in one line; what is needed least is left out first. */
final class KeyHints {
    private static final Texts TEXTS = Texts.of("cli.terminal.picture");

    private static final String GAP = "   ";

    private KeyHints() {}

    static String of(Scene scene, int width, Glyphs glyphs) {
        StringBuilder line = new StringBuilder();
        for (String each : hints(scene, glyphs)) {
            String hint = glyphs.fold(each);
            String longer = line.isEmpty() ? hint : line + GAP + hint;
            if (Cells.width(longer) <= width) {
                line.setLength(0);
                line.append(longer);
            }
        }
        return line.toString();
    }

    private static List<String> hints(Scene scene, Glyphs glyphs) {
        if (scene.asking()) {
            return List.of(TEXTS.text("keys.end"), TEXTS.text("keys.no"));
        }
        return List.of(
                TEXTS.text(scene.snapshot().paused() ? "keys.resume" : "keys.pause"),
                TEXTS.text("keys.quit"),
                TEXTS.text("keys.next", glyphs.either("→", TEXTS.text("keys.right"))),
                TEXTS.text("keys.back", glyphs.either("←", TEXTS.text("keys.left"))),
                TEXTS.text("keys.count", glyphs.either("+ −", "+ -")),
                TEXTS.text("keys.stay"),
                TEXTS.text("keys.flip"));
    }
}
