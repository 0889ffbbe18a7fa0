package breathtrainer.sensor;

/** What a device said in one line or frame, before it has a place on the stream's time. Nobody changes its values. */
final class Reading {
    private final double arrival;
    private final double deviceTime;
    private final double[] values;

    /**
     * One line or frame.
     *
     * @param arrival when its last byte arrived, in seconds since the source was opened
     * @param deviceTime when it was measured by the device's own clock, in seconds, or NaN if the device has none
     * @param values one for a belt, three for an accelerometer; NaN is missing
     */
    Reading(double arrival, double deviceTime, double... values) {
        this.arrival = arrival;
        this.deviceTime = deviceTime;
        this.values = values;
    }

    Reading at(double time) {
        return new Reading(arrival, time, values);
    }

    double arrival() {
        return arrival;
    }

    double deviceTime() {
        return deviceTime;
    }

    boolean hasDeviceTime() {
        return !Double.isNaN(deviceTime);
    }

    double[] values() {
        return values;
    }
}
