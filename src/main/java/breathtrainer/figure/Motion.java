package breathtrainer.figure;

import breathtrainer.drawing.Drawing;
import breathtrainer.figure.Passage.Kind;

/**
 * Where a figure is on its way, frame by frame: it follows the wearer's lungs a little behind, so that 25 steps a second
 * look like one movement; within a movement it never goes back, and one that was not breathed to its end is brought there
 * while the next begins. Time comes with each call. One thread.
 */
public final class Motion {
    private static final double UNSEEN = 0.001; // of a movement: less than half a pixel
    private static final double BEHIND = 0.13; // s until the figure has gone two thirds of the way to the lungs

    private final Figure figure;
    private Passage passage = Passage.BREATH;
    private double base; // whole movements since the passage's kind began
    private double aim; // base and the share of the movement that is under way
    private double place; // what is shown of it
    private double level; // of the lungs, as shown
    private double aimedLevel;
    private int first; // the movement that base counts from
    private boolean begun;

    /** At the shape of its exhale, until it is told more. */
    public Motion(Figure figure) {
        this.figure = figure;
    }

    /**
     * Takes what is true now.
     *
     * @param inhaling whether the movement under way goes with an inhale
     * @param waiting whether the movement still waits for its onset
     * @param lungs lung level
     */
    public void aim(Passage now, boolean inhaling, boolean waiting, double lungs) {
        double filled = Math.max(0, Math.min(1, lungs));
        begin(now);
        double share = waiting ? 0 : now.kind() == Kind.BREATH || inhaling ? filled : 1 - filled;
        aim = isMovement() ? Math.max(aim, base + share) : share;
        aimedLevel = filled;
    }

    private void begin(Passage now) {
        if (begun && now.equals(passage)) {
            return;
        }
        boolean next = begun && now.kind() == passage.kind() && now.number() != passage.number() && isMovement();
        base = next ? base + 1 : 0;
        aim = base;
        first = next ? first : now.number();
        place = next ? place : 0;
        passage = now;
        if (!begun) {
            level = aimedLevel;
            begun = true;
        }
    }

    private boolean isMovement() {
        return passage.kind() == Kind.ROUND || passage.kind() == Kind.ENTER;
    }

    /** Goes on for so many seconds. */
    public void goOn(double seconds) {
        double share = 1 - Math.exp(-Math.max(0, seconds) / BEHIND);
        place += share * (aim - place);
        level += share * (aimedLevel - level);
    }

    /** Whether the eye would see nothing if it went on: it is where it is to be. */
    public boolean isSettled() {
        return Math.abs(aim - place) < UNSEEN && Math.abs(aimedLevel - level) < UNSEEN;
    }

    /** Goes at once to one end: without easing, for whoever wants nothing to move. */
    public void step(boolean inhaling) {
        level = inhaling ? 1 : 0;
        aim = isMovement() ? base + 1 : level;
        place = aim;
        aimedLevel = level;
    }

    /** How far it is, counted in whole movements since the first of this kind. */
    double share() {
        return place;
    }

    /** What is to be seen now. */
    public Drawing draw(boolean mirrored) {
        if (!isMovement()) {
            return figure.draw(passage, place, level, mirrored);
        }
        double whole = Math.min(base, Math.floor(place));
        return figure.draw(new Passage(passage.kind(), first + (int) whole), place - whole, level, mirrored);
    }
}
