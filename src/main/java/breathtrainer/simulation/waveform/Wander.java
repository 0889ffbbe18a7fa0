package breathtrainer.simulation.waveform;

/** Noise that forgets within a given time: low-passed white noise (an Ornstein-Uhlenbeck process). */
public final class Wander implements Waveform {
    private final Dice dice;
    private final double seconds;
    private final double deviation;
    private double last = Double.NaN;
    private double value;
    private double step = Double.NaN;
    private double kept;

    /**
     * @param seconds after which 1/e of a value is left, above 0
     * @param deviation standard deviation
     */
    public Wander(Dice dice, double seconds, double deviation) {
        this.dice = dice;
        this.seconds = seconds;
        this.deviation = deviation;
    }

    @Override
    public double at(double time) {
        if (Double.isNaN(last)) {
            value = dice.normal();
        } else if (time > last) {
            remember(time - last);
            value = kept * value + StrictMath.sqrt(1 - kept * kept) * dice.normal();
        }
        last = time;
        return deviation * value;
    }

    private void remember(double passed) {
        if (passed != step) {
            step = passed;
            kept = StrictMath.exp(-passed / seconds);
        }
    }
}
