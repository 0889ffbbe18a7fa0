package breathtrainer.cli.terminal.cell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** The characters to draw and write with. */
public enum Glyphs {
    /** Blocks, braille and arrows. */
    UNICODE,
    /** What every terminal and every charset has. */
    ASCII;

    /** Typographic characters that have a plain stand-in; others lose their accent, or become a question mark. */
    private static final Map<Integer, String> STAND_INS = Map.ofEntries(
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '…', "..."),
            Map.entry((int) '×', "x"),
            Map.entry((int) '°', " degrees"),
            Map.entry((int) '½', "1/2"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) '\u00a0', " "));

    /**
     * What a terminal can show.
     *
     * @param term the terminal's type: the Linux console has a font of 256 or 512 characters, without braille and most blocks
     */
    public static Glyphs of(Charset charset, String term) {
        return charset.equals(StandardCharsets.UTF_8) && !term.equals("linux") ? UNICODE : ASCII;
    }

    /** One of two ways to write the same. */
    public String either(String unicode, String ascii) {
        return this == UNICODE ? unicode : ascii;
    }

    /** What ends a text that would go on. */
    public String cut() {
        return either("…", "...");
    }

    /** The text in these characters. */
    public String fold(String text) {
        if (this == UNICODE || text.chars().allMatch(Glyphs::isPlain)) {
            return text;
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> folded.append(plain(point)));
        return folded.toString();
    }

    private static String plain(int point) {
        if (isPlain(point)) {
            return Character.toString(point);
        }
        String standIn = STAND_INS.get(point);
        if (standIn != null) {
            return standIn;
        }
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        return isPlain(apart.charAt(0)) ? apart.substring(0, 1) : "?";
    }

    private static boolean isPlain(int point) {
        return point < 128;
    }
}
