package breathtrainer.routine;

/**
 * Where in the routine.
 *
 * @param poseNumber from 1
 * @param poses how many there are
 * @param sideNumber from 1; 1 for a pose without sides
 */
public record Place(Pose pose, int poseNumber, int poses, int sideNumber) {
    /** The present side, or an empty text for a pose without sides. */
    public String side() {
        return pose.sides().isEmpty() ? "" : pose.sides().get(sideNumber - 1);
    }

    /** A text of the pose with its {@code {side}} filled in. */
    public String fill(String text) {
        return text.replace("{side}", side());
    }
}
