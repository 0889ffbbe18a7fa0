package breathtrainer.simulation;

/** How the trunk lies in space. */
public enum Posture {
    SEATED,
    ALL_FOURS,
    FOREARMS,
    STANDING,
    FOLDED,
    TWISTED,
    LYING
}
