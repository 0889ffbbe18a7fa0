package breathtrainer.breath;

import breathtrainer.signal.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Declares turns, each once: the speaker's if the half-breath before was large and long enough, else the reference tier's,
 * which also corrects a wrong direction.
 */
final class TurnDeclarer {
    private final SmoothTrail outline;
    private final ReferenceTier reference;
    private final TurnMarker marker;

    private Direction direction = Direction.NONE;
    private double beganLevel;
    private double declaredOnset = Double.NEGATIVE_INFINITY;
    private long beganStep;
    private double furthestLevel;
    private long furthestStep;

    /** Takes the outline of the level, which must have this step's value when this class is asked. */
    TurnDeclarer(SmoothTrail outline, ReferenceTier reference) {
        this.outline = outline;
        this.reference = reference;
        this.marker = new TurnMarker(outline.trail(), outline.delay(), reference.usual());
    }

    /** Follows the half-breath that runs, each step. */
    void accept() {
        if (direction.sign * (outline.last() - furthestLevel) > 0) {
            furthestLevel = outline.last();
            furthestStep = outline.trail().newest();
        }
    }

    /** The level goes in a direction now, as the supervisor hears; asked each step. */
    @Nullable Turn declare(Direction now) {
        boolean turns = direction != Direction.NONE && now == direction.opposite();
        return turns && isLargeAndLong() && hasEndedHold() ? turnAt(furthestStep, now) : null;
    }

    /** The reference tier sees a turn, which lies at the given mark. */
    @Nullable Turn declare(ReferenceTurn turn, TurnMark mark) {
        if (direction == turn.next() || isSecondInhale(turn) || isOlder(mark)) {
            return null;
        }
        direction = turn.next();
        declaredOnset = mark.onset();
        long earlier = (long) ((reference.delay() - outline.delay()) / Grid.STEP);
        beganStep = Math.max(0, turn.extremum() - earlier);
        beganLevel = outline.trail().at(beganStep);
        furthestStep = CounterSwing.furthest(
                outline.trail(), beganStep, outline.trail().newest(), direction);
        furthestLevel = outline.trail().at(furthestStep);
        return new Turn(direction, mark);
    }

    /** Whether the exhale before was too short and small to be one, so that the same breath is drawn in further. */
    private boolean isSecondInhale(ReferenceTurn turn) {
        boolean inhales = direction == Direction.DOWN && turn.next() == Direction.UP && !reference.weighsBreaths();
        double exhaled = (turn.extremum() - turn.before()) * Grid.STEP;
        return inhales
                && exhaled < Tuning.SECOND_INHALE_AFTER * reference.usual().half()
                && reference.trail().at(turn.before()) - turn.level() < Tuning.SECOND_INHALE_DROP * reference.swing();
    }

    /** Whether the reference has begun anew, and finds what was over before the turn that was declared meanwhile. */
    private boolean isOlder(TurnMark mark) {
        return reference.usual().known() == 0 && mark.onset() < declaredOnset;
    }

    private boolean isLargeAndLong() {
        return Math.abs(furthestLevel - beganLevel) >= Tuning.SPEAKER_SWING * reference.swing()
                && (furthestStep - beganStep) * Grid.STEP
                        >= Tuning.SPEAKER_HALF * reference.usual().half();
    }

    /** Whether there was no hold, or the drop is deeper than a heart beat's in one: a cue in a hold is worse than a late one. */
    private boolean hasEndedHold() {
        double drop = direction.sign * (furthestLevel - outline.last());
        return drop > Tuning.HOLD_DROP * reference.swing()
                || sincePlateau() < Tuning.HOLD_AFTER * reference.usual().half();
    }

    /** Seconds since the level came near its extreme. */
    private double sincePlateau() {
        double near = Tuning.HOLD_PLATEAU * reference.swing();
        long step = furthestStep;
        while (step > beganStep
                && direction.sign * (furthestLevel - outline.trail().at(step - 1)) < near) {
            step--;
        }
        return (outline.trail().newest() - step) * Grid.STEP;
    }

    private Turn turnAt(long extremum, Direction now) {
        TurnMark mark = marker.of(extremum, now, reference.swing());
        direction = now;
        declaredOnset = mark.onset();
        beganStep = extremum;
        beganLevel = furthestLevel;
        furthestStep = outline.trail().newest();
        furthestLevel = outline.last();
        return new Turn(now, mark);
    }
}
