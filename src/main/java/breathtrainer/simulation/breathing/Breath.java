package breathtrainer.simulation.breathing;

import breathtrainer.simulation.waveform.ChestMovement;
import java.util.List;

/**
 * One breath as it truly goes: an inhale, perhaps a rest, an exhale, perhaps a rest.
 *
 * @param exhale when the exhale begins
 * @param segments without a gap between them
 */
public record Breath(double exhale, List<ChestMovement> segments) {
    /** When the inhale begins. */
    public double inhale() {
        return segments.get(0).start();
    }

    /** When the next breath begins. */
    public double end() {
        return last().end();
    }

    /** Lung level at its end. */
    public double endLevel() {
        return last().to();
    }

    /** Lung level at a time within this breath. */
    public double level(double time) {
        for (ChestMovement segment : segments) {
            if (time < segment.end()) {
                return segment.level(time);
            }
        }
        return endLevel();
    }

    private ChestMovement last() {
        return segments.get(segments.size() - 1);
    }
}
