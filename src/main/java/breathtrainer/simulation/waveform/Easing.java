package breathtrainer.simulation.waveform;

/** How a movement gets from its beginning to its end. */
public enum Easing {
    STRAIGHT {
        @Override
        double at(double share) {
            return share;
        }
    },
    /** Half a cosine: at rest at both ends. */
    SMOOTH {
        @Override
        double at(double share) {
            return 0.5 * (1 - StrictMath.cos(StrictMath.PI * share));
        }
    },
    /** Letting go: fast at first, then ever slower, as the lungs recoil. */
    FALLING {
        @Override
        double at(double share) {
            return recoil(share) / recoil(1);
        }

        private double recoil(double share) {
            return 1 - StrictMath.exp(-3.2 * StrictMath.pow(share, 1.3));
        }
    };

    /**
     * How much of the way is done.
     *
     * @param share of the time, 0 to 1
     * @return 0 to 1, never decreasing
     */
    abstract double at(double share);
}
