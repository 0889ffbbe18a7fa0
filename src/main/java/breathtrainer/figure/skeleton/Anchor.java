package breathtrainer.figure.skeleton;

import breathtrainer.drawing.Vector;

/** Where the body stands in the plane: its hip, or on all fours the near knee. */
public record Anchor(Joint joint, Vector at) {
    /** What is held in its place. */
    public enum Joint {
        HIP,
        KNEE
    }

    static Anchor hip(Vector at) {
        return new Anchor(Joint.HIP, at);
    }
}
