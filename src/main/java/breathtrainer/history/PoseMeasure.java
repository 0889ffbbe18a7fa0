package breathtrainer.history;

/** What is measured of the breath in the holds of one pose. */
final class PoseMeasure {
    /** A movement or a rest that lasts longer is a breath that was missed. In seconds. */
    private static final double LONGEST = 30;

    private final RunningMean inhale = new RunningMean();
    private final RunningMean exhale = new RunningMean();
    private final RunningMean period = new RunningMean();
    private final RunningMean quality = new RunningMean();
    private double rested; // seconds
    private double withoutBreath;
    private double inhaleBegan = Double.NaN;
    private double exhaleBegan = Double.NaN;
    private double restBegan = Double.NaN;

    void inhaleBegan(double onset, double certain) {
        quality.add(certain);
        add(exhale, movedUntil(onset) - exhaleBegan);
        add(period, onset - inhaleBegan);
        rest(onset);
        inhaleBegan = onset;
    }

    void exhaleBegan(double onset, double certain) {
        quality.add(certain);
        add(inhale, movedUntil(onset) - inhaleBegan);
        rest(onset);
        exhaleBegan = onset;
    }

    void restBegan(double since) {
        restBegan = since;
    }

    private double movedUntil(double onset) {
        return Double.isNaN(restBegan) ? onset : restBegan;
    }

    private void rest(double onset) {
        if (onset - restBegan > 0 && onset - restBegan < LONGEST) {
            rested += onset - restBegan;
        }
        restBegan = Double.NaN;
    }

    private static void add(RunningMean mean, double seconds) {
        if (seconds > 0 && seconds < LONGEST) { // NaN is not
            mean.add(seconds);
        }
    }

    /** What comes next does not follow from what was: another hold, a pause, a gap. */
    void interrupted() {
        inhaleBegan = Double.NaN;
        exhaleBegan = Double.NaN;
        restBegan = Double.NaN;
    }

    void wasWithoutBreath(double seconds) {
        withoutBreath += seconds;
    }

    RunningMean inhale() {
        return inhale;
    }

    RunningMean exhale() {
        return exhale;
    }

    RunningMean period() {
        return period;
    }

    RunningMean quality() {
        return quality;
    }

    /** Seconds of rest a breath. */
    double pause() {
        return period.count() == 0 ? Double.NaN : rested / period.count();
    }

    double withoutBreath() {
        return withoutBreath;
    }
}
