package breathtrainer.breath;

import breathtrainer.signal.Butterworth;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import org.jspecify.annotations.Nullable;

/**
 * Sees breath by the likeliest division of what the level did into half-breaths: for accelerometers, in which heart and sway
 * move as much as a small breath does. In words, a hysteresis that is high early in a half-breath and falls when the next is
 * due, with second thoughts: a breath that was missed is added late, one turn a step.
 */
final class SegmentTier implements ReferenceTier {
    private static final int SLOPE_STEPS = Grid.steps(Tuning.SLOPE_OVER);

    private final Butterworth filter = new Butterworth(SegmentTuning.CUTOFF, 1 / Grid.STEP);
    private final Trail slow = new Trail(Tuning.MEMORY);
    private final UsualSegments segments = new UsualSegments();
    private final UsualBreath usual = segments.breath();
    private final SegmentScales scales = new SegmentScales(segments);
    private final OtherBreath other = OtherBreath.ofChest(slow, usual);
    private final Beginning beginning = new Beginning(slow);
    private final FirstTurn first = new FirstTurn(slow);
    private final HeardPace pace = new HeardPace();
    private final TurnCandidates candidates = new TurnCandidates();
    private final SegmentCost cost = new SegmentCost(segments);
    private final LikeliestDivision division = new LikeliestDivision(candidates, cost);
    private final double sensitivity;

    private Direction direction = Direction.NONE;
    private long turnStep;
    private long seenStep; // of that turn as it was seen first, before any second thoughts
    private double swing;
    private double expected; // swing, also by what has moved of late
    private double levelBefore;
    private int stillSteps;
    private long jumped; // the newest step with a jump
    private boolean afresh;
    private long learns; // since when: the first step of all that is usual

    /** Begins without knowing anything. */
    SegmentTier(double sensitivity) {
        this.sensitivity = sensitivity;
    }

    @Override
    public @Nullable ReferenceTurn accept(double level, boolean jumping, boolean resting) {
        slow.add(filter.filter(level));
        scales.accept(level, slow.last());
        if (pace.accept(level)) {
            segments.hear(pace);
        }
        if (afresh || (!resting && isOutgrown())) {
            afresh = false;
            startAgain();
        }
        follow(level, jumping);
        double remembered = remembered(jumping, resting);
        boolean starting = isStarting();
        swing = starting ? SegmentTuning.FIRST_SWING * beginning.range() : usual.swing() * remembered;
        expected = starting ? swing : scales.swing(swing);
        jumped = jumping ? step() : jumped;
        if (direction != Direction.NONE) {
            candidates.accept(step(), slow.last(), hysteresis());
        }
        if (jumping || swing <= Tuning.ROUNDING * Math.abs(slow.last()) || !beginning.isWarm()) {
            return null;
        }
        lookForOtherBreath();
        return direction == Direction.NONE ? firstTurn() : nextTurn(remembered);
    }

    @Override
    public void startAgain() {
        segments.forget();
        scales.forget();
        other.forget();
        direction = Direction.NONE;
        first.begin();
        turnStep = step();
        seenStep = step();
        learns = step();
        beginning.beginAt(step());
    }

    @Override
    public void letSettle() {
        filter.startAgain();
        afresh |= usual.known() == 0;
    }

    @Override
    public void poseLeft() {
        segments.poseLeft();
    }

    @Override
    public void poseTaken() {
        segments.poseTaken();
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public double swing() {
        return swing;
    }

    @Override
    public double plainDrop() {
        return cost.worthATurn();
    }

    @Override
    public UsualBreath usual() {
        return usual;
    }

    @Override
    public Trail trail() {
        return slow;
    }

    @Override
    public double delay() {
        return filter.delay();
    }

    @Override
    public boolean weighsBreaths() {
        return true;
    }

    /** It weighs them as it weighs all that moves. */
    @Override
    public boolean tellsCoughs() {
        return false;
    }

    /** At the beginning noise may have been taken for breath, which would make jumps of all that is breath. */
    @Override
    public boolean knowsSlopes() {
        return usual.known() == Tuning.USUAL_OVER && learntFor() > SegmentTuning.KNOWS_SLOPES_AFTER;
    }

    /** Follows the extremes until the first turn. While the body moves nothing has begun. */
    private void follow(double level, boolean jumping) {
        stillSteps = level == levelBefore ? stillSteps + 1 : 0;
        levelBefore = level;
        first.accept();
        boolean still = jumping || stillSteps > Grid.steps(SegmentTuning.STANDS_STILL);
        if (direction == Direction.NONE && still) {
            beginning.beginAt(step());
            first.begin();
        }
    }

    private @Nullable ReferenceTurn firstTurn() {
        Direction way = first.before(SegmentTuning.FIRST_DROP * expected);
        if (way == Direction.NONE || isNoise()) {
            return null;
        }
        // the half-breath before began who knows when
        long extremum = first.step(way);
        beginAt(extremum, slow.at(extremum), way.opposite());
        return new ReferenceTurn(way.opposite(), extremum, slow.at(extremum), slow.oldest(), false);
    }

    /** Whether what moved may all be noise; for a while only, since weak breath may be no more. */
    private boolean isNoise() {
        return swing < SegmentTuning.FIRST_ABOVE_NOISE * scales.noise() && sinceTurn() < Tuning.START_AGAIN;
    }

    private @Nullable ReferenceTurn nextTurn(double remembered) {
        boolean news = cost.expect(expected, scales.back(swing, remembered) / sensitivity);
        int number = division.firstTurn(step(), slow.last(), news);
        if (number == 0) {
            return null;
        }
        if (number % 2 == 0) {
            candidates.turnedAt(number);
            turnStep = candidates.step(0);
            return null;
        }
        return turnAt(number);
    }

    private ReferenceTurn turnAt(int number) {
        Direction way = direction;
        long before = turnStep;
        boolean undisturbed = jumped < before - Grid.steps(SegmentTuning.DISTURBED_BEFORE);
        if (undisturbed) {
            learn(way, Math.abs(candidates.level(number) - candidates.level(0)), candidates.step(number));
        }
        direction = way.opposite();
        turnStep = candidates.step(number);
        seenStep = turnStep;
        candidates.turnedAt(number);
        return new ReferenceTurn(direction, turnStep, candidates.level(0), before, undisturbed && usual.known() >= 2);
    }

    private void learn(Direction way, double moved, long extremum) {
        learns = usual.known() == 0 ? turnStep : learns;
        segments.learn(way, moved, (extremum - turnStep) * Grid.STEP, steepest(extremum));
        segments.learnCounterSwing(CounterSwing.largest(slow, turnStep, extremum, way));
    }

    /** The steepest slope since the last turn, per second. */
    private double steepest(long end) {
        double steepest = 0;
        for (long at = Math.max(turnStep, slow.oldest()) + SLOPE_STEPS; at <= end; at++) {
            steepest = Math.max(steepest, Math.abs(slow.at(at) - slow.at(at - SLOPE_STEPS)));
        }
        return steepest / (SLOPE_STEPS * Grid.STEP);
    }

    private void lookForOtherBreath() {
        takeUp(other.quicker());
        double least = Math.max(RecoveryTuning.ABOVE_NOISE * scales.noise(), Tuning.ROUNDING * Math.abs(slow.last()));
        boolean established = learntFor() > RecoveryTuning.ESTABLISHED;
        double larger = usual.known() < 2 ? Double.POSITIVE_INFINITY : expected;
        double since = established ? sinceTurn() : (step() - seenStep) * Grid.STEP;
        takeUp(other.anew(since, larger, least, established));
    }

    /** Breath goes on in another way: what is usual is learnt anew, and the swing that has just ended goes on. */
    private void takeUp(@Nullable RegularSwings swings) {
        if (swings == null) {
            return;
        }
        segments.learn(swings);
        scales.forget();
        learns = step();
        swing = usual.swing();
        jumped = step();
        beginAt(swings.extremumBefore(), swings.levelBefore(), swings.way());
        other.forget();
    }

    private void beginAt(long turn, double level, Direction way) {
        direction = way;
        turnStep = turn;
        seenStep = turn;
        candidates.beginAt(turn, level, way);
        for (long at = turn + 1; at <= step(); at++) {
            candidates.accept(at, slow.at(at), hysteresis());
        }
    }

    private double hysteresis() {
        return SegmentTuning.HYSTERESIS * expected;
    }

    private boolean isStarting() {
        boolean again = usual.known() == 1 && sinceTurn() > Tuning.START_AGAIN;
        if (direction != Direction.NONE && usual.known() < 2 && sinceTurn() > Tuning.START_AGAIN) {
            // one swing that was a movement of the body would otherwise be the usual one for ever
            segments.forget();
            scales.forget();
            direction = Direction.NONE;
            first.begin();
        }
        return usual.known() == 0 || again;
    }

    /** Whether nothing as large as the usual swing has moved for long: breath goes on in quite another way. */
    private boolean isOutgrown() {
        return sinceTurn() > Tuning.FORGET_AFTER && scales.isOutgrown();
    }

    private double remembered(boolean jumping, boolean resting) {
        double after = resting ? Tuning.LONGEST_HOLD : Tuning.FORGET_AFTER;
        double over = jumping ? 0 : Math.max(0, sinceTurn() - after);
        return over == 0 ? 1 : Math.max(Tuning.FORGET_DOWN_TO, Math.exp(-over / Tuning.FORGET_WITHIN));
    }

    /** Seconds over which all that is usual was learnt. */
    private double learntFor() {
        return (turnStep - learns) * Grid.STEP;
    }

    private double sinceTurn() {
        return (step() - turnStep) * Grid.STEP;
    }

    private long step() {
        return slow.newest();
    }
}
