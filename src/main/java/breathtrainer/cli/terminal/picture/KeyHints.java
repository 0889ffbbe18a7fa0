package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import java.util.List;

/** What can be pressed now, in one line; what is needed least is left out first. */
final class KeyHints {
    private static final String GAP = "   ";

    private KeyHints() {}

    static String of(Scene scene, int width, Glyphs glyphs) {
        StringBuilder line = new StringBuilder();
        for (String hint : hints(scene, glyphs)) {
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
            return List.of("y end", "n go on");
        }
        return List.of(
                scene.snapshot().paused() ? "space go on" : "space pause",
                "q end",
                glyphs.either("→", "right") + " next",
                glyphs.either("←", "left") + " back",
                glyphs.either("+ − count", "+ - count"),
                "l stay longer",
                "f flip");
    }
}
