package breathtrainer.simulation.chest;

/** What an accelerometer measures on one wearer in one posture; units as in {@link ChestFigures}. */
record ChestTraits(double swing, double variation, double heart, double tremor, double sway, double across) {
    /** A share of the way to other ones. */
    ChestTraits towards(ChestTraits other, double share) {
        return new ChestTraits(
                between(swing, other.swing, share),
                between(variation, other.variation, share),
                between(heart, other.heart, share),
                between(tremor, other.tremor, share),
                between(sway, other.sway, share),
                between(across, other.across, share));
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }
}
