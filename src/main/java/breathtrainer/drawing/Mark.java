package breathtrainer.drawing;

/** One thing that is painted over what was painted before. */
public sealed interface Mark {
    /** As {@link Drawing#hasMovedFrom}. */
    boolean hasMovedFrom(Mark other, double way);

    /**
     * A region in one colour, by the non-zero rule.
     *
     * @param ink how much of the figure's colour is mixed into the background's: 0 is background, 1 the figure
     */
    record Fill(Outline outline, double ink) implements Mark {
        private static final double SAME_INK = 1 / 256.0;

        @Override
        public boolean hasMovedFrom(Mark other, double way) {
            return !(other instanceof Fill fill)
                    || Math.abs(fill.ink - ink) >= SAME_INK
                    || outline.hasMovedFrom(fill.outline, way);
        }
    }

    /**
     * An ellipse of light: {@code alpha} at its centre, 0.55 of that at 0.55 of the way, nothing at its rim.
     *
     * @param direction of its longer axis, degrees
     * @param alpha 0 to 1
     */
    record Glow(Vector centre, double direction, double halfLength, double halfDepth, double alpha) implements Mark {
        /** Where between centre and rim the light has become {@link #MIDDLE_SHARE} of what it is at the centre. */
        public static final double MIDDLE = 0.55;

        public static final double MIDDLE_SHARE = 0.55;

        private static final double SAME_LIGHT = 1 / 64.0;

        @Override
        public boolean hasMovedFrom(Mark other, double way) {
            return !(other instanceof Glow glow)
                    || Math.abs(glow.alpha - alpha) >= SAME_LIGHT
                    || glow.centre.minus(centre).length() >= way;
        }
    }
}
