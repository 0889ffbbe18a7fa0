package breathtrainer.simulation.belt;

import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Waveform;

/** What becomes of a signal on its way. Values are in units of the wearer's usual breath. */
public interface Effect {
    /** Asked with times, in seconds, that never go back. */
    double apply(double time, double value);

    static Effect plus(Waveform course) {
        return (time, value) -> value + course.at(time);
    }

    /** Makes an effect of a certain kind; how exactly it is, the dice say. */
    interface Maker {
        Effect make(Dice dice);
    }
}
