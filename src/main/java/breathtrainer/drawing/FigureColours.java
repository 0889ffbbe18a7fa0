package breathtrainer.drawing;

/**
 * The three colours of a figure, each 0xRRGGBB. The background is flat, because gaps between limbs are painted with it.
 */
public record FigureColours(int background, int figure, int glow) {
    public static final FigureColours DARK = new FigureColours(0x0e1518, 0x8fd0c0, 0xffffff);
    public static final FigureColours LIGHT = new FigureColours(0xf6f4ee, 0x1f6f63, 0xd8fff2);

    /**
     * How so much ink looks.
     *
     * @param ink 0 for the background, 1 for the figure
     */
    public int mixed(double ink) {
        return channel(16, ink) | channel(8, ink) | channel(0, ink);
    }

    private int channel(int shift, double ink) {
        int from = background >> shift & 0xff;
        int to = figure >> shift & 0xff;
        return (int) Math.round(from + ink * (to - from)) << shift;
    }
}
