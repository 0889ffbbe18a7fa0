package breathtrainer.session;

import breathtrainer.routine.Movement;
import breathtrainer.routine.Pose;
import java.util.List;

/** Which of a pose's movements: those that lead into its hold, or those of its round. */
public enum MovementPart {
    ENTER {
        @Override
        List<Movement> movementsOf(Pose pose) {
            return pose.enter();
        }
    },
    ROUND {
        @Override
        List<Movement> movementsOf(Pose pose) {
            return pose.movements();
        }
    };

    /** In their order; may be empty. */
    abstract List<Movement> movementsOf(Pose pose);
}
