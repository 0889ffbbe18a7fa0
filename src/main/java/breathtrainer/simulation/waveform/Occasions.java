package breathtrainer.simulation.waveform;

import java.util.function.DoubleConsumer;

/** Moments at which something happens, again and again, each at an unforeseeable time after the last. */
public final class Occasions {
    private final Dice dice;
    private final double shortest;
    private final double longest;
    private double next;

    /**
     * @param first the time of the first
     * @param shortest seconds between two
     * @param longest seconds between two
     */
    public Occasions(Dice dice, double first, double shortest, double longest) {
        this.dice = dice;
        this.next = first;
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Calls with the time of each that has come. */
    public void until(double time, DoubleConsumer happening) {
        while (next <= time) {
            happening.accept(next);
            next += dice.between(shortest, longest);
        }
    }
}
