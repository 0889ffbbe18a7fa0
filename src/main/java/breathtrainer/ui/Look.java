package breathtrainer.ui;

/**
 * How the window looks.
 *
 * @param dark light on dark rather than dark on light
 * @param stillOrb the orb tells the breath by its brightness rather than by its size
 */
public record Look(boolean dark, boolean stillOrb) {
    public static final Look DEFAULT = new Look(true, false);

    Look withOtherTheme() {
        return new Look(!dark, stillOrb);
    }

    Look withOtherOrb() {
        return new Look(dark, !stillOrb);
    }
}
