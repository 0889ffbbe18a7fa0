package breathtrainer.simulation.waveform;

/** What differs from one wearer to another: somewhere between the two. */
public record Range(double low, double high) {
    /** What it is for one wearer. */
    public double draw(Dice dice) {
        return dice.between(low, high);
    }
}
