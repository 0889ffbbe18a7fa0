package breathtrainer.simulation.belt;

/** Feels change and not length, as a piezo does: its charge leaks away. */
final class Forgetting implements Effect {
    private final double seconds;
    private double length = Double.NaN;
    private double before;
    private double charge;

    /** @param seconds after which a third of the charge is left */
    Forgetting(double seconds) {
        this.seconds = seconds;
    }

    @Override
    public double apply(double time, double value) {
        if (!Double.isNaN(length)) {
            charge = StrictMath.exp((before - time) / seconds) * (charge + value - length);
        }
        length = value;
        before = time;
        return charge + 0.5; // half-way up a breath is the converter's middle
    }
}
