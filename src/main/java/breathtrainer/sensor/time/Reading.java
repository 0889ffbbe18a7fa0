package breathtrainer.sensor.time;

/** What a device said in one line or frame, before it has a place on the stream's time. Nobody changes its values. */
public final class Reading {
    private final double arrival;
    private final double deviceTime;
    private final int steps;
    private final double[] values;

    /**
     * One line or frame.
     *
     * @param arrival when its last byte arrived, in seconds since the source was opened
     * @param deviceTime when it was measured by the device's own clock, in seconds, or NaN if the device has none
     * @param values one for a belt, three for an accelerometer; NaN is missing
     */
    public Reading(double arrival, double deviceTime, double... values) {
        this(arrival, deviceTime, 1, values);
    }

    private Reading(double arrival, double deviceTime, int steps, double[] values) {
        this.arrival = arrival;
        this.deviceTime = deviceTime;
        this.steps = steps;
        this.values = values;
    }

    /**
     * One line or frame of a device that has no clock but numbers what it sends.
     *
     * @param steps its number less that of the one before: more than 1 if some were lost on the way
     */
    public static Reading numbered(double arrival, int steps, double... values) {
        return new Reading(arrival, Double.NaN, Math.max(1, steps), values);
    }

    Reading at(double time) {
        return new Reading(arrival, time, steps, values);
    }

    public double arrival() {
        return arrival;
    }

    public double deviceTime() {
        return deviceTime;
    }

    boolean hasDeviceTime() {
        return !Double.isNaN(deviceTime);
    }

    /** How many of the device's steps after the one before. */
    int steps() {
        return steps;
    }

    public double[] values() {
        return values;
    }
}
