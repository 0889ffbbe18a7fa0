package breathtrainer.breath;

import breathtrainer.signal.Butterworth;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is a breath, late but seldom wrong: a zig-zag with hysteresis on a slow low-pass. Everything that is quicker is
 * measured against it.
 */
final class ReferenceTier {
    private static final int SLOPE_STEPS = Grid.steps(Tuning.SLOPE_OVER);

    private final Butterworth filter = new Butterworth(Tuning.REFERENCE_CUTOFF, 1 / Grid.STEP);
    private final Trail slow = new Trail(Tuning.MEMORY);
    private final Extremes extremes = new Extremes();
    private final UsualBreath usual = new UsualBreath();
    private final TurnRule rule;
    private final RegularSwings regular = new RegularSwings();
    private final RecentRange range = new RecentRange(Tuning.RANGE_OVER);
    private final double rangeFloor;
    private final Grain grain = new Grain();

    private Direction direction = Direction.NONE;
    private long turnStep;
    private double turnLevel;
    private double steepest;
    private double swing;
    private boolean disturbed;
    private long started;

    /**
     * Begins without knowing anything.
     *
     * @param rangeFloor of the range of late: turns are looked for as if the usual swing were no smaller, so that small
     *     movements are not learnt as breath; 0 for a clean sensor
     */
    ReferenceTier(double sensitivity, double rangeFloor) {
        this.rangeFloor = rangeFloor;
        rule = new TurnRule(usual, sensitivity);
    }

    /**
     * Takes one step.
     *
     * @param jumping whether the level stands still because of a jump; nothing is learnt from such a half-breath
     * @param resting whether the chest was seen to come to rest
     * @return the turn that is seen now, null nearly always
     */
    @Nullable ReferenceTurn accept(double level, boolean jumping, boolean resting) {
        slow.add(filter.filter(level));
        grain.accept(rangeFloor > 0 ? level : 0);
        extremes.accept(step(), slow.last());
        steepest = Math.max(steepest, Math.abs(slope()));
        swing = isStarting() ? startRange() : usual.swing() * remembered(jumping, resting);
        disturbed |= jumping;
        range.accept(slow.last());
        if (!resting && isOutgrown()) {
            startAgain();
        }
        if (jumping
                || swing <= Tuning.ROUNDING * Math.abs(slow.last())
                || (step() - started) * Grid.STEP < Tuning.WARM_UP) {
            return null;
        }
        if (usual.known() >= 2 && regular.accept(step(), slow.last(), usual)) {
            takeUpRegularSwings();
        }
        return turnIfDropped();
    }

    /** Breath may be quite different from now on: looks for it as at the beginning. */
    void startAgain() {
        usual.forget();
        range.forget();
        regular.forget();
        begin(Direction.NONE);
        turnStep = step();
        started = step();
    }

    /** Where the level goes, as far as it is known here. */
    Direction direction() {
        return direction;
    }

    /** The usual swing; 0 while nothing is known. */
    double swing() {
        return swing;
    }

    UsualBreath usual() {
        return usual;
    }

    Trail trail() {
        return slow;
    }

    /** Seconds. */
    double delay() {
        return filter.delay();
    }

    private @Nullable ReferenceTurn turnIfDropped() {
        return hasDropped(Direction.UP) ? turn(Direction.UP) : hasDropped(Direction.DOWN) ? turn(Direction.DOWN) : null;
    }

    /** Whether the level has come back from its extreme in a direction far enough for a turn. */
    private boolean hasDropped(Direction way) {
        double drop = way.sign * (extremes.furthest(way) - slow.last());
        boolean possible = direction == Direction.NONE || (direction == way && isLongEnough(way));
        return possible && rule.isTurn(drop, step() - extremes.furthestStep(way), swingAtLeast(), grain.deviation());
    }

    private boolean isLongEnough(Direction way) {
        return rule.isLongEnough(Math.abs(extremes.furthest(way) - turnLevel), sinceTurn(), swing);
    }

    /** Breath goes on in another way: what is usual is learnt anew, and the swing that has just ended is a turn. */
    private void takeUpRegularSwings() {
        regular.teach(usual);
        swing = usual.swing();
        direction = regular.way();
        extremes.beginAt(regular.extremum(), regular.level());
        turnStep = regular.extremumBefore();
        turnLevel = regular.levelBefore();
        disturbed = true;
        regular.forget();
    }

    private ReferenceTurn turn(Direction way) {
        long extremum = extremes.furthestStep(way);
        double level = extremes.furthest(way);
        learn(way, extremum, level);
        boolean undisturbed = usual.known() >= 2 && !disturbed;
        ReferenceTurn turn = new ReferenceTurn(way.opposite(), extremum, level, turnStep, undisturbed);
        turnStep = extremum;
        turnLevel = level;
        begin(way.opposite());
        return turn;
    }

    private void learn(Direction way, long extremum, double level) {
        if (direction != Direction.NONE && !disturbed) {
            usual.learn(Math.abs(level - turnLevel), (extremum - turnStep) * Grid.STEP, steepest);
            if (usual.known() >= 2) {
                usual.learnCounterSwing(CounterSwing.largest(slow, turnStep, extremum, way));
            }
        }
    }

    private void begin(Direction next) {
        direction = next;
        extremes.beginAt(step(), slow.last());
        steepest = 0;
        disturbed = false;
    }

    private boolean isStarting() {
        boolean again = usual.known() == 1 && sinceTurn() > Tuning.START_AGAIN;
        if (direction != Direction.NONE && usual.known() < 2 && sinceTurn() > Tuning.START_AGAIN) {
            forgetChest();
            begin(Direction.NONE);
        }
        return usual.known() == 0 || again;
    }

    /** One swing that was a movement of the body would otherwise be the usual one for ever. */
    private void forgetChest() {
        if (rangeFloor > 0) {
            usual.forget();
        }
    }

    private double startRange() {
        long from = Math.max(started, step() - Grid.steps(Tuning.START_RANGE_OVER));
        double highest = slow.last();
        double lowest = slow.last();
        for (long step = from; step < step(); step++) {
            highest = Math.max(highest, slow.at(step));
            lowest = Math.min(lowest, slow.at(step));
        }
        return highest - lowest;
    }

    /** Whether nothing as large as the usual swing has moved for long: breath goes on in quite another way. */
    private boolean isOutgrown() {
        return rangeFloor > 0 && sinceTurn() > Tuning.FORGET_AFTER && range.value() < Tuning.OUTGROWN * usual.swing();
    }

    private double swingAtLeast() {
        return rangeFloor == 0 ? swing : Math.max(swing, rangeFloor * range.value());
    }

    private double remembered(boolean jumping, boolean resting) {
        double after = resting ? Tuning.LONGEST_HOLD : Tuning.FORGET_AFTER;
        double over = jumping ? 0 : Math.max(0, sinceTurn() - after);
        return over == 0 ? 1 : Math.max(Tuning.FORGET_DOWN_TO, Math.exp(-over / Tuning.FORGET_WITHIN));
    }

    private double slope() {
        int steps = (int) Math.min(step(), SLOPE_STEPS);
        return steps == 0 ? 0 : (slow.last() - slow.at(step() - steps)) / (steps * Grid.STEP);
    }

    private double sinceTurn() {
        return (step() - turnStep) * Grid.STEP;
    }

    private long step() {
        return slow.newest();
    }
}
