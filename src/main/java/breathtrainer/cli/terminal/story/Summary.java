package breathtrainer.cli.terminal.story;

import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.language.Texts;
import breathtrainer.routine.PoseTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was done, pose by pose, as a table. */
public final class Summary {
    private static final Texts TEXTS = Texts.of("cli.terminal.story");

    public static final int NARROWEST = 40;

    private static final int NUMBERS_WIDTH = 8 + 9 + 9 + 10;
    private static final String NOTHING = "-";

    private Summary() {}

    /**
     * @param width in cells, at least {@value #NARROWEST}
     */
    static List<String> lines(List<PoseTally> tallies, int width, Glyphs glyphs) {
        String pose = TEXTS.text("summary.pose");
        int longest = Math.max(Cells.width(pose), longestName(tallies, glyphs));
        int nameWidth = Math.min(width - NUMBERS_WIDTH, longest);
        List<String> lines = new ArrayList<>();
        lines.add(glyphs.fold(
                line("", TEXTS.text("summary.breaths"), "", "", TEXTS.text("summary.breaths-a"), nameWidth)));
        lines.add(glyphs.fold(line(
                pose,
                TEXTS.text("summary.sensed"),
                TEXTS.text("summary.by-hand"),
                TEXTS.text("summary.minutes"),
                TEXTS.text("summary.a-minute"),
                nameWidth)));
        for (PoseTally tally : tallies) {
            lines.add(line(tally, Wrap.cut(glyphs.fold(tally.pose().name()), nameWidth), nameWidth));
        }
        return lines;
    }

    private static int longestName(List<PoseTally> tallies, Glyphs glyphs) {
        return tallies.stream()
                .mapToInt(tally -> Cells.width(glyphs.fold(tally.pose().name())))
                .max()
                .orElse(0);
    }

    private static String line(PoseTally tally, String name, int nameWidth) {
        return line(
                name,
                number(tally.sensed()),
                number(tally.byHand()),
                decimal(tally.seconds() / 60),
                decimal(tally.breathsPerMinute()),
                nameWidth);
    }

    private static String line(
            String name, String sensed, String byHand, String minutes, String perMinute, int nameWidth) {
        String padding = " ".repeat(Math.max(0, nameWidth - Cells.width(name)));
        return name + padding + String.format(Locale.ROOT, "%8s%9s%9s%10s", sensed, byHand, minutes, perMinute);
    }

    private static String number(int number) {
        return number == 0 ? NOTHING : Integer.toString(number);
    }

    private static String decimal(double number) {
        return number == 0 ? NOTHING : String.format(Locale.ROOT, "%.1f", number);
    }
}
