package breathtrainer.cli.terminal.cell;

/** A fine raster within the cells: two by four dots a cell in braille, one by three in ASCII. */
public final class Dots {
    /** First character of the braille patterns; a dot adds its bit (Unicode, block U+2800). */
    private static final int BRAILLE = 0x2800;

    private static final int[][] BRAILLE_BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    private static final String[] ASCII_MARKS = {"'", "-", "."};

    private final Area area;
    private final Glyphs glyphs;
    private final int across;
    private final int down;
    private final boolean[][] dots;

    public Dots(Area area, Glyphs glyphs) {
        this.area = area;
        this.glyphs = glyphs;
        this.across = glyphs == Glyphs.UNICODE ? 2 : 1;
        this.down = glyphs == Glyphs.UNICODE ? 4 : 3;
        this.dots = new boolean[area.rows() * down][area.columns() * across];
    }

    public int width() {
        return area.columns() * across;
    }

    public int height() {
        return area.rows() * down;
    }

    /** Sets the dots of a column from one row to another, both included, in either order. */
    public void setColumn(int x, int from, int to) {
        for (int y = Math.min(from, to); y <= Math.max(from, to); y++) {
            dots[y][x] = true;
        }
    }

    public void draw(Cells cells, Style style) {
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                cells.put(area.row() + row, area.column() + column, cell(row, column), style);
            }
        }
    }

    private String cell(int row, int column) {
        return glyphs == Glyphs.UNICODE ? braille(row, column) : ascii(row, column);
    }

    private String braille(int row, int column) {
        int bits = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                bits |= dots[row * down + y][column * across + x] ? BRAILLE_BITS[y][x] : 0;
            }
        }
        return bits == 0 ? " " : Character.toString(BRAILLE + bits);
    }

    private String ascii(int row, int column) {
        String mark = " ";
        for (int y = 0; y < down; y++) {
            if (dots[row * down + y][column]) {
                mark = mark.equals(" ") ? ASCII_MARKS[y] : "|";
            }
        }
        return mark;
    }
}
