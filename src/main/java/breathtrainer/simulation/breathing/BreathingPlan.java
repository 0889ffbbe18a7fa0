package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;

/** How somebody breathes as time goes on. */
public interface BreathingPlan {
    /** The way to breathe for a breath that begins at this time; asked once for each breath. */
    Breathing at(double time);

    static BreathingPlan always(Breathing style) {
        return time -> style;
    }
}
