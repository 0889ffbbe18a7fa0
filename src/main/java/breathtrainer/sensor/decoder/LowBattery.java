package breathtrainer.sensor.decoder;

/** A battery that is low is told of once, for half a minute. */
final class LowBattery {
    private static final double TOLD = 30; // seconds

    private double lowAt = Double.NaN;
    private double now;

    /** @param low as the sensor says, or as it was when it was heard last */
    void heard(boolean low, double time) {
        now = time;
        lowAt = low && Double.isNaN(lowAt) ? time : lowAt;
    }

    void goesOn(double time) {
        now = time;
    }

    boolean isTold() {
        return now - lowAt <= TOLD;
    }
}
