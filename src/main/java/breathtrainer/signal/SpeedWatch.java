package breathtrainer.signal;

/** Sees when something moves much faster than its usual fastest: most of the last periods had nothing faster. */
final class SpeedWatch {
    private final Trail x = new Trail(16);
    private final Trail y = new Trail(16);
    private final Trail z = new Trail(16);
    private final Recent fastest = new Recent(ProjectionTuning.PERIODS);
    private final int over;
    private final double times;
    private double fastestNow;
    private double way;
    private double most;

    /**
     * Takes the way over some steps for speed.
     *
     * @param over steps, at most 15
     * @param times the usual fastest, above which it moves
     */
    SpeedWatch(int over, double times) {
        this.over = over;
        this.times = times;
    }

    /**
     * Takes one step; true while it moves.
     *
     * @param allowed a way that is no movement; while it is above 0 nothing is learnt of what is usual
     * @param least whatever is usual, no shorter way is movement
     */
    boolean accept(AxisValues place, double allowed, double least) {
        x.add(place.x);
        y.add(place.y);
        z.add(place.z);
        way = newWay();
        if (allowed > 0) {
            most = allowed;
            return way > most;
        }
        fastestNow = Math.max(fastestNow, way);
        if ((x.newest() + 1) % Grid.steps(ProjectionTuning.PERIOD) == 0) {
            fastest.add(fastestNow);
            fastestNow = 0;
        }
        double usual = Math.max(fastest.quantile(ProjectionTuning.USUAL_SHARE), slowestOfLate());
        most = Math.max(least, times * usual);
        return fastest.count() >= ProjectionTuning.PERIODS_KNOWN && way > most;
    }

    /** The way over those steps. */
    double way() {
        return way;
    }

    /** A longer way is movement. */
    double most() {
        return most;
    }

    /** Whatever has been reached in each period of late is no movement, but a quicker breath. */
    private double slowestOfLate() {
        int late = ProjectionTuning.PERIODS_OF_QUICKER;
        if (fastest.count() < late) {
            return 0;
        }
        double slowest = fastest.back(0);
        for (int ago = 1; ago < late; ago++) {
            slowest = Math.min(slowest, fastest.back(ago));
        }
        return slowest;
    }

    private double newWay() {
        double dx = along(x);
        double dy = along(y);
        double dz = along(z);
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    private double along(Trail trail) {
        return trail.last() - trail.at(Math.max(0, trail.newest() - over));
    }
}
