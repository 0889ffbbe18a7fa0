package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Takes changes of posture, tugs and coughs out of the lung level. The level follows the input no faster than any breath
 * moves. If it falls far behind, that was a jump: the level goes back to where it was before, stands still until the input is
 * calm, and then follows it with the jump taken off.
 */
final class JumpAbsorber {
    private final Trail input = new Trail(Grid.steps(1));
    private boolean anySpeed;
    private double steepest;
    private double level;
    private double usual; // swing
    private double usualBefore; // that, as it was known when breath was looked for anew
    private double offset;
    private double offsetBefore; // that, before the jump
    private int gap;

    private Direction limited = Direction.NONE;
    private int limitedSteps;
    private double levelBefore;
    private double behind;

    private boolean jumping;
    private int jumpSteps;
    private int calmSteps;
    private double share; // of the last seconds in which it jumped

    /**
     * Takes one step of the input and gives the level.
     *
     * @param valid whether anything was measured
     * @param swing the usual swing
     */
    double accept(double value, boolean valid, double swing) {
        input.add(value);
        usual = Math.max(swing, usualBefore);
        gap = valid ? gap : gap + 1;
        if (anySpeed || steepest == 0) {
            level = value - offset;
        } else if (jumping) {
            standStill(usual);
        } else {
            follow(value - offset, speedLimit() * (valid && isLongGap() ? 1 + gap : 1));
            standIfBehind(value, usual);
        }
        gap = valid ? 0 : gap;
        share += Grid.STEP / SensorTuning.JUMPS_OVER * ((jumping ? 1 : 0) - share);
        return level;
    }

    /** Whether it stands still because of a jump. */
    boolean isJumping() {
        return jumping;
    }

    /** Whether the input is quicker than breath by as much as a cough is, or the level stands still since it was. */
    boolean isCough() {
        boolean quick = jumping || limited != Direction.NONE;
        return quick && behind > SensorTuning.COUGH_HEIGHT * usual && behind < SensorTuning.HIGHEST_COUGH * usual;
    }

    /** How far the level was behind the input when it last followed it, in the sensor's unit. */
    double behind() {
        return behind;
    }

    /** Whether the level has stood still for so much of late that what is taken for jumps must be breath. */
    boolean isMostlyJumping() {
        return share > SensorTuning.JUMPS_ARE_BREATH;
    }

    /** The most that a breath moves in a second; 0 while that is not known. */
    double quickest() {
        return anySpeed ? 0 : SensorTuning.FASTEST_BREATH * steepest;
    }

    /** The usual swing, that of before as long as none is known. */
    double usual() {
        return usual;
    }

    /** Breath may be different from now on; as long as it is not known, what is too quick is what it was before. */
    void startAgain() {
        usualBefore = usual;
        share = 0;
        jumping = false;
        limited = Direction.NONE;
    }

    /** What came so far was no breath: follows whatever comes until a slope is learnt. */
    void startAfresh() {
        startAgain();
        usualBefore = 0;
        steepest = 0;
    }

    /** Whether it follows whatever comes. */
    void allowAnySpeed(boolean any) {
        anySpeed = any;
    }

    /** Learns the steepest slope of late half-breaths, per second. */
    void learn(double slope) {
        usualBefore = slope > 0 ? 0 : usualBefore;
        double sunk = SensorTuning.LIMIT_SINKS * steepest;
        steepest = slope == 0 ? sunk : Math.max(slope, Math.min(sunk, SensorTuning.LIMIT_ABOVE * slope));
    }

    /** Whether nothing was measured for longer than readings of a spike are left out, so that breath may be elsewhere. */
    private boolean isLongGap() {
        return gap * Grid.STEP > SensorTuning.GAP_OF_SPIKE;
    }

    /** The most that a breath moves in a step. */
    private double speedLimit() {
        return quickest() * Grid.STEP;
    }

    private void follow(double target, double limit) {
        double move = Math.max(-limit, Math.min(limit, target - level));
        Direction now = move == target - level ? Direction.NONE : move > 0 ? Direction.UP : Direction.DOWN;
        levelBefore = limited == Direction.NONE ? level : levelBefore;
        limitedSteps = now == limited ? limitedSteps : 0;
        limited = now;
        limitedSteps++;
        level += move;
    }

    private void standIfBehind(double value, double swing) {
        boolean forLong = limited != Direction.NONE && limitedSteps * Grid.STEP >= SensorTuning.JUMP_LASTS;
        behind = Math.abs(value - offset - level);
        if (forLong && behind > SensorTuning.JUMP_HEIGHT * swing) {
            level = levelBefore;
            offsetBefore = offset;
            jumping = true;
            jumpSteps = 0;
            calmSteps = 0;
            steepest *= SensorTuning.LIMIT_GROWS;
        }
    }

    private void standStill(double swing) {
        offset = input.last() - level;
        jumpSteps++;
        calmSteps = inputSpeed() < SensorTuning.CALM * SensorTuning.FASTEST_BREATH * steepest ? calmSteps + 1 : 0;
        if (calmSteps * Grid.STEP >= SensorTuning.CALM_LASTS || jumpSteps * Grid.STEP > SensorTuning.LONGEST_JUMP) {
            jumping = false;
            limited = Direction.NONE;
            comeBack(swing);
        }
    }

    /** What ends where breath may have gone meanwhile was no jump: nothing is taken off. */
    private void comeBack(double swing) {
        double breath = SensorTuning.BACK_WITHIN * swing + steepest * jumpSteps * Grid.STEP;
        offset = Math.abs(offset - offsetBefore) < breath ? offsetBefore : offset;
    }

    private double inputSpeed() {
        long now = input.newest();
        long before = Math.max(0, now - Grid.steps(SensorTuning.INPUT_SPEED_OVER));
        return now == before ? 0 : Math.abs(input.last() - input.at(before)) / ((now - before) * Grid.STEP);
    }
}
