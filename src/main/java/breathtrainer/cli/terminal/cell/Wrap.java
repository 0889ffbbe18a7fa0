package breathtrainer.cli.terminal.cell;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between its words, and a word that is longer than a line wherever it must. */
public final class Wrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrap(int width) {
        this.width = width;
    }

    /**
     * The lines of a text, none for a blank one; a line break of the text is kept.
     *
     * @param width in cells, at least 1
     */
    public static List<String> lines(String text, int width) {
        Wrap wrap = new Wrap(width);
        for (String paragraph : text.strip().split("\\R", -1)) {
            for (String word : paragraph.split("\\s+", -1)) {
                wrap.add(word);
            }
            wrap.endLine();
        }
        return text.isBlank() ? List.of() : wrap.lines;
    }

    /** At most so many lines; a mark ends the last one if the text goes on. */
    public static List<String> lines(String text, int width, int most, String mark) {
        List<String> lines = lines(text, width);
        if (lines.size() <= most || most <= 0) {
            return lines.subList(0, Math.min(lines.size(), Math.max(0, most)));
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String goesOn = lines.get(most - 1) + " " + lines.get(most);
        shown.set(most - 1, cut(goesOn, width - Cells.width(mark)).stripTrailing() + mark);
        return shown;
    }

    /** The longest beginning that fits. */
    public static String cut(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            used += Cells.width(Character.toString(point));
            if (used > width) {
                break;
            }
            end += Character.charCount(point);
        }
        return text.substring(0, end);
    }

    private void add(String word) {
        int space = line.isEmpty() ? 0 : 1;
        if (Cells.width(line.toString()) + space + Cells.width(word) > width) {
            endLine();
        }
        String rest = word;
        while (Cells.width(rest) > width) {
            String piece = cut(rest, width);
            if (piece.isEmpty()) {
                return; // a character wider than the line
            }
            lines.add(piece);
            rest = rest.substring(piece.length());
        }
        line.append(line.isEmpty() ? "" : " ").append(rest);
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
