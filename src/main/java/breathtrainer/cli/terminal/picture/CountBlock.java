package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.BigText;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.session.Guidance;

/**
 * The count, as large as there is room: what is counted in digits of blocks, its aim beside them.
 *
 * @param number empty where nothing is counted
 * @param rest such as {@code "of 10 breaths"}
 */
record CountBlock(String number, String rest, Scale scale) {
    private enum Scale {
        LINE(1),
        SMALL(BigText.SMALL_ROWS),
        LARGE(BigText.LARGE_ROWS);

        final int rows;

        Scale(int rows) {
            this.rows = rows;
        }
    }

    /** Rows of the area from which digits are drawn so large: below it the words would be crowded. */
    private static final int ROWS_FOR_SMALL = 9;

    private static final int ROWS_FOR_LARGE = 15;
    /** Rows that stay between words and digits. */
    private static final int AIR = 2;
    /** Columns between the digits and their aim. */
    private static final int GAP = 2;

    /**
     * @param free rows of the area that the instruction leaves
     */
    static CountBlock of(Guidance guidance, Area area, int free, Glyphs glyphs) {
        String text = glyphs.fold((guidance.count() + " " + guidance.countUnit()).strip());
        int space = text.indexOf(' ');
        String number = guidance.count().isEmpty() ? "" : space < 0 ? text : text.substring(0, space);
        String rest = space < 0 || number.isEmpty() ? "" : text.substring(space + 1);
        int room = area.columns() - Cells.width(rest) - GAP;
        return new CountBlock(number, rest, scale(number, room, area.rows(), free, glyphs));
    }

    private static Scale scale(String number, int room, int rows, int free, Glyphs glyphs) {
        if (!BigText.canDraw(number)) {
            return Scale.LINE;
        }
        if (rows >= ROWS_FOR_LARGE && free >= BigText.LARGE_ROWS + AIR && BigText.largeWidth(number) <= room) {
            return Scale.LARGE;
        }
        boolean small =
                rows >= ROWS_FOR_SMALL && free >= BigText.SMALL_ROWS + AIR && BigText.smallWidth(number) <= room;
        return small && glyphs == Glyphs.UNICODE ? Scale.SMALL : Scale.LINE;
    }

    int rows() {
        return number.isEmpty() ? 0 : scale.rows;
    }

    void draw(Cells cells, int row, int column, Glyphs glyphs) {
        switch (scale) {
            case LINE -> cells.put(row, column, (number + " " + rest).strip(), Style.HEADING);
            case SMALL -> {
                BigText.drawSmall(cells, row, column, number, Style.BODY);
                cells.put(row + rows() - 1, column + BigText.smallWidth(number) + GAP, rest, Style.BODY);
            }
            case LARGE -> {
                BigText.drawLarge(cells, row, column, number, Style.BODY, glyphs);
                cells.put(row + rows() - 1, column + BigText.largeWidth(number) + GAP, rest, Style.BODY);
            }
        }
    }
}
