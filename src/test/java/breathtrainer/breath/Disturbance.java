package breathtrainer.breath;

import java.util.Random;

/** What a sensor may give for a while that is no ordinary breath. Values are in swings of ordinary breath. */
enum Disturbance {
    SPIKES {
        @Override
        double value(double t, double size, Shape shape) {
            return shape.often() ? shape.sign() * size : 0;
        }
    },
    STEPS {
        @Override
        double value(double t, double size, Shape shape) {
            return size * shape.at((int) (t / shape.period()));
        }
    },
    RAMPS {
        @Override
        double value(double t, double size, Shape shape) {
            int from = (int) (t / shape.period());
            double share = t / shape.period() - from;
            return size * (shape.at(from) * (1 - share) + shape.at(from + 1) * share);
        }
    },
    RUBBISH {
        @Override
        double value(double t, double size, Shape shape) {
            return size * shape.noise();
        }
    },
    SATURATION {
        @Override
        double value(double t, double size, Shape shape) {
            return t < shape.period() ? 0 : size;
        }
    },
    SILENCE {
        @Override
        double value(double t, double size, Shape shape) {
            return Double.NaN;
        }
    },
    STANDSTILL {
        @Override
        double value(double t, double size, Shape shape) {
            return 0;
        }
    },
    DEEP_BREATHS {
        @Override
        double value(double t, double size, Shape shape) {
            return size * (1 - Math.cos(2 * Math.PI * t / (2 * shape.period()))) / 2;
        }
    },
    TUGS {
        @Override
        double value(double t, double size, Shape shape) {
            double since = t % (3 * shape.period());
            return since < 0.3 ? size * shape.sign() : 0;
        }
    },
    SETTLING {
        @Override
        double value(double t, double size, Shape shape) {
            return shape.sign() * size * Math.exp(-t / shape.period());
        }
    };

    /** Seconds. */
    static final double LASTS = 10;

    /**
     * @param t seconds since it began
     * @param size in swings of ordinary breath
     */
    abstract double value(double t, double size, Shape shape);

    /** The dice of one disturbance. */
    static final class Shape {
        private final Random random;
        private final double period;
        private final double[] places = new double[64];
        private final double sign;

        Shape(Random random) {
            this.random = random;
            period = 0.5 + 2.5 * random.nextDouble();
            sign = random.nextBoolean() ? 1 : -1;
            for (int k = 0; k < places.length; k++) {
                places[k] = 2 * random.nextDouble() - 1;
            }
        }

        /** Seconds. */
        double period() {
            return period;
        }

        double sign() {
            return sign;
        }

        /** From -1 to 1, the same whenever asked. */
        double at(int place) {
            return places[place];
        }

        /** From -1 to 1. */
        double noise() {
            return 2 * random.nextDouble() - 1;
        }

        boolean often() {
            return random.nextInt(25) == 0;
        }
    }
}
