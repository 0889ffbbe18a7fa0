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
    private final RegularSwings regular =
            new RegularSwings(Tuning.REGULAR_OVER, Tuning.REGULAR_SHORTEST, Tuning.REGULAR_LONGEST);
    private final FreshLook fresh;
    private final Beginning beginning = new Beginning(slow);
    private final RecentRange range = new RecentRange(Tuning.RANGE_OVER);
    private final double rangeFloor;
    private final Grain grain = new Grain();

    private Direction direction = Direction.NONE;
    private long turnStep;
    private double turnLevel;
    private double steepest;
    private double swing;
    private boolean disturbed;
    private boolean afresh;
    private long learns; // since when: the first step of all that is usual

    /**
     * Begins without knowing anything.
     *
     * @param rangeFloor of the range of late: turns are looked for as if the usual swing were no smaller, so that small
     *     movements are not learnt as breath; 0 for a clean sensor
     */
    ReferenceTier(double sensitivity, double rangeFloor) {
        this.rangeFloor = rangeFloor;
        rule = new TurnRule(usual, sensitivity);
        fresh = new FreshLook(slow, rangeFloor > 0);
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
        grain.accept(level);
        if (afresh) {
            afresh = false;
            startAgain();
        }
        extremes.accept(step(), slow.last());
        steepest = Math.max(steepest, Math.abs(slope()));
        swing = isStarting() ? beginning.range() : usual.swing() * remembered(jumping, resting);
        disturbed |= jumping;
        range.accept(slow.last());
        if (!resting && isOutgrown()) {
            startAgain();
        }
        if (jumping || swing <= Tuning.ROUNDING * Math.abs(slow.last()) || !beginning.isWarm()) {
            return null;
        }
        lookForOtherBreath();
        return turnIfDropped();
    }

    /** Breath may be quite different from now on: looks for it as at the beginning. */
    void startAgain() {
        usual.forget();
        range.forget();
        regular.forget();
        begin(Direction.NONE);
        turnStep = step();
        learns = step();
        beginning.beginAt(step());
    }

    /** The filter starts with the next level as with the first. */
    void letSettle() {
        filter.startAgain();
        afresh |= usual.known() < 2;
    }

    /** Where the level goes, as far as it is known here. */
    Direction direction() {
        return direction;
    }

    /** The usual swing; 0 while nothing is known. */
    double swing() {
        return swing;
    }

    /** A deeper drop would be plainly a turn now. */
    double plainDrop() {
        return rule.plain(swingAtLeast(), noise());
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
        boolean possible = direction == Direction.NONE
                || (direction == way
                        && rule.isLongEnough(Math.abs(extremes.furthest(way) - turnLevel), sinceTurn(), swing));
        return possible && rule.isTurn(drop, step() - extremes.furthestStep(way), swingAtLeast(), noise());
    }

    private void lookForOtherBreath() {
        if (usual.known() >= 2
                && regular.accept(step(), slow.last(), Tuning.REGULAR_HYSTERESIS * usual.swing())
                && regular.areQuicker(usual)) {
            takeUp(regular);
        }
        if (isFreshLookDue() && fresh.finds(swingAtLeast(), least(), isEstablished())) {
            range.forget();
            takeUp(fresh.swings());
        }
    }

    /** Breath goes on in another way: what is usual is learnt anew, and the swing that has just ended is a turn. */
    private void takeUp(RegularSwings swings) {
        swings.teach(usual);
        learns = step();
        swing = usual.swing();
        direction = swings.way();
        extremes.beginAt(swings.extremum(), swings.level());
        turnStep = swings.extremumBefore();
        turnLevel = swings.levelBefore();
        disturbed = true;
        regular.forget();
    }

    private boolean isFreshLookDue() {
        double after = isEstablished() ? RecoveryTuning.AFTER_HALVES * usual.half() : 0;
        return sinceTurn() > Math.max(RecoveryTuning.AFTER, after) && step() % Grid.steps(RecoveryTuning.EVERY) == 0;
    }

    private boolean isEstablished() {
        return (rangeFloor > 0 || usual.known() >= 2) && (turnStep - learns) * Grid.STEP > RecoveryTuning.ESTABLISHED;
    }

    /** Smaller swings are noise, or rounding. */
    private double least() {
        return Math.max(RecoveryTuning.ABOVE_NOISE * grain.calm(), Tuning.ROUNDING * Math.abs(slow.last()));
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
            learns = usual.known() == 0 ? turnStep : learns;
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

    /** Whether nothing as large as the usual swing has moved for long: breath goes on in quite another way. */
    private boolean isOutgrown() {
        return rangeFloor > 0 && sinceTurn() > Tuning.FORGET_AFTER && range.value() < Tuning.OUTGROWN * usual.swing();
    }

    private double swingAtLeast() {
        return rangeFloor == 0 ? swing : Math.max(swing, rangeFloor * range.value());
    }

    private double noise() {
        return rangeFloor > 0 ? grain.deviation() : 0;
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
