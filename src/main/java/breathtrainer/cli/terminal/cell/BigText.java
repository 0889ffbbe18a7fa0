package breathtrainer.cli.terminal.cell;

import java.util.Map;

/** Digits that can be read from the mat: five pixels high, three wide. */
public final class BigText {
    private static final int HEIGHT = 5;
    private static final int WIDTH = 3;
    private static final Map<Character, String> PIXELS = Map.ofEntries(
            Map.entry('0', "###" + "# #" + "# #" + "# #" + "###"),
            Map.entry('1', " # " + "## " + " # " + " # " + "###"),
            Map.entry('2', "###" + "  #" + "###" + "#  " + "###"),
            Map.entry('3', "###" + "  #" + "###" + "  #" + "###"),
            Map.entry('4', "# #" + "# #" + "###" + "  #" + "  #"),
            Map.entry('5', "###" + "#  " + "###" + "  #" + "###"),
            Map.entry('6', "###" + "#  " + "###" + "# #" + "###"),
            Map.entry('7', "###" + "  #" + "  #" + "  #" + "  #"),
            Map.entry('8', "###" + "# #" + "###" + "# #" + "###"),
            Map.entry('9', "###" + "# #" + "###" + "  #" + "###"),
            Map.entry(':', "   " + " # " + "   " + " # " + "   "));

    private BigText() {}

    /** Whether every character of it can be drawn. */
    public static boolean canDraw(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> PIXELS.containsKey((char) character));
    }

    /** Three rows high: two pixels a cell, one above the other. */
    public static final int SMALL_ROWS = 3;

    /** Five rows high: two cells a pixel, side by side. */
    public static final int LARGE_ROWS = HEIGHT;

    public static int smallWidth(String text) {
        return text.length() * (WIDTH + 1) - 1;
    }

    public static int largeWidth(String text) {
        return 2 * smallWidth(text);
    }

    public static void drawSmall(Cells cells, int row, int column, String text, Style style) {
        for (int i = 0; i < text.length(); i++) {
            String pixels = PIXELS.getOrDefault(text.charAt(i), "");
            for (int x = 0; x < WIDTH; x++) {
                for (int y = 0; y < SMALL_ROWS; y++) {
                    boolean upper = isSet(pixels, x, 2 * y);
                    boolean lower = isSet(pixels, x, 2 * y + 1);
                    String block = upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ");
                    cells.put(row + y, column + i * (WIDTH + 1) + x, block, style);
                }
            }
        }
    }

    public static void drawLarge(Cells cells, int row, int column, String text, Style style, Glyphs glyphs) {
        String pixel = glyphs.either("██", "##");
        for (int i = 0; i < text.length(); i++) {
            String pixels = PIXELS.getOrDefault(text.charAt(i), "");
            for (int x = 0; x < WIDTH; x++) {
                for (int y = 0; y < HEIGHT; y++) {
                    if (isSet(pixels, x, y)) {
                        cells.put(row + y, column + 2 * (i * (WIDTH + 1) + x), pixel, style);
                    }
                }
            }
        }
    }

    private static boolean isSet(String pixels, int x, int y) {
        int at = y * WIDTH + x;
        return at < pixels.length() && pixels.charAt(at) == '#';
    }
}
