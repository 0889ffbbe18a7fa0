package breathtrainer.simulation.chest;

import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Easing;

/** Where the floor is for the trunk, as it goes from one posture to another. */
final class TrunkTurn {
    private Vector3 from;
    private Vector3 axis = new Vector3(1, 0, 0);
    private ChestMovement angle = new ChestMovement(0, 0, 0, 0, Easing.STRAIGHT);

    TrunkTurn(Vector3 gravity) {
        from = gravity;
    }

    /** Turns, the shorter way round, until gravity comes from another side. */
    void turn(double time, double seconds, Vector3 gravity) {
        from = gravity(time);
        Vector3 across = from.cross(gravity);
        axis = across.length() > 0 ? across.unit() : axis;
        angle = new ChestMovement(
                time, seconds, 0, StrictMath.atan2(across.length(), from.dot(gravity)), Easing.SMOOTH);
    }

    /** Of length 1. */
    Vector3 gravity(double time) {
        return from.turned(axis, time >= angle.end() ? angle.to() : angle.level(time));
    }
}
