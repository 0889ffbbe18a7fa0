package breathtrainer.signal;

/**
 * A knock against the sensor, after which it is at once where it was: what it moved before the gate closed is taken back, for
 * all that it moved afterwards is not seen.
 */
final class Jolt {
    private static final int BEFORE = Grid.steps(ProjectionTuning.JOLT_BEFORE);

    private final Trail xs = new Trail(16);
    private final Trail ys = new Trail(16);
    private final Trail zs = new Trail(16);
    private final Trail levels = new Trail(16);
    private final AxisValues before = new AxisValues();
    private final AxisValues away = new AxisValues();
    private double levelBefore;
    private double furthest;
    private int stepsLeft;

    /** Takes one step, with the level after it. */
    void accept(AxisValues place, double level) {
        xs.add(place.x);
        ys.add(place.y);
        zs.add(place.z);
        levels.add(level);
    }

    /** The gate has closed, before this step is taken. */
    void begin() {
        if (xs.newest() < 0) {
            return;
        }
        long at = Math.max(0, xs.newest() + 1 - BEFORE);
        before.set(xs.at(at), ys.at(at), zs.at(at));
        levelBefore = levels.at(at);
        furthest = 0;
        stepsLeft = Grid.steps(ProjectionTuning.JOLT_LASTS);
    }

    /** Whether the sensor is back where it was; true once, at most for a moment after the gate closed. */
    boolean isOver(AxisValues place) {
        if (stepsLeft == 0) {
            return false;
        }
        stepsLeft--;
        double distance = away.setDifference(place, before).length();
        furthest = Math.max(furthest, distance);
        if (distance >= ProjectionTuning.JOLT_BACK * furthest) {
            return false;
        }
        stepsLeft = 0;
        return true;
    }

    /** The level before it. */
    double levelBefore() {
        return levelBefore;
    }
}
