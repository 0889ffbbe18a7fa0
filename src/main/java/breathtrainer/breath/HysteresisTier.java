package breathtrainer.breath;

import breathtrainer.signal.Butterworth;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import org.jspecify.annotations.Nullable;

/** Sees breath by a zig-zag with hysteresis on a slow low-pass: for belts, where little but breath moves. */
final class HysteresisTier implements ReferenceTier {
    private static final int SLOPE_STEPS = Grid.steps(Tuning.SLOPE_OVER);

    private final Butterworth filter = new Butterworth(Tuning.REFERENCE_CUTOFF, 1 / Grid.STEP);
    private final Trail slow = new Trail(Tuning.MEMORY);
    private final Extremes extremes = new Extremes();
    private final UsualBreath usual = new UsualBreath();
    private final TurnRule rule;
    private final OtherBreath other = OtherBreath.ofBelt(slow, usual);
    private final Beginning beginning = new Beginning(slow);
    private final Grain grain = new Grain();

    private Direction direction = Direction.NONE;
    private long turnStep;
    private double turnLevel;
    private double steepest;
    private double swing;
    private boolean disturbed;
    private boolean afresh;
    private boolean tellsCoughs; // once breath was known for a while, if in another pose
    private long learns; // since when: the first step of all that is usual

    /** Begins without knowing anything. */
    HysteresisTier(double sensitivity) {
        rule = new TurnRule(usual, sensitivity);
    }

    @Override
    public @Nullable ReferenceTurn accept(double level, boolean jumping, boolean resting) {
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
        if (jumping || swing <= Tuning.ROUNDING * Math.abs(slow.last()) || !beginning.isWarm()) {
            return null;
        }
        lookForOtherBreath(resting);
        return turnIfDropped();
    }

    @Override
    public void startAgain() {
        usual.forget();
        other.forget();
        begin(Direction.NONE);
        turnStep = step();
        learns = step();
        beginning.beginAt(step());
    }

    @Override
    public void letSettle() {
        filter.startAgain();
        afresh |= usual.known() < 2;
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
        return rule.plain(swing);
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
        return false;
    }

    @Override
    public boolean tellsCoughs() {
        return tellsCoughs;
    }

    @Override
    public boolean knowsSlopes() {
        return true;
    }

    private @Nullable ReferenceTurn turnIfDropped() {
        return hasDropped(Direction.UP) ? turn(Direction.UP) : hasDropped(Direction.DOWN) ? turn(Direction.DOWN) : null;
    }

    /** Whether the level has come back from its extreme in a direction far enough for a turn. */
    private boolean hasDropped(Direction way) {
        double drop = way.sign * (extremes.furthest(way) - slow.last());
        boolean possible = direction == Direction.NONE || (direction == way && isLongEnough(way));
        return possible && rule.isTurn(drop, step() - extremes.furthestStep(way), swing);
    }

    private boolean isLongEnough(Direction way) {
        return rule.isLongEnough(Math.abs(extremes.furthest(way) - turnLevel), sinceTurn(), swing);
    }

    private void lookForOtherBreath(boolean resting) {
        takeUp(other.quicker());
        if (!isHeld(resting)) {
            takeUp(other.anew(sinceTurn(), swing, least(), isEstablished()));
        }
    }

    /** In a long breath hold heart and noise are regular by chance, now and then. */
    private boolean isHeld(boolean resting) {
        return resting && isEstablished() && sinceTurn() < Tuning.LONGEST_HOLD;
    }

    /** Breath goes on in another way: what is usual is learnt anew, and the swing that has just ended is a turn. */
    private void takeUp(@Nullable RegularSwings swings) {
        if (swings == null) {
            return;
        }
        boolean asLarge = swings.smallest() >= Tuning.REGULAR_ALIKE * swing;
        swings.teach(usual);
        learns = asLarge ? learns : step();
        swing = usual.swing();
        direction = swings.way();
        extremes.beginAt(swings.extremum(), swings.level());
        turnStep = swings.extremumBefore();
        turnLevel = swings.levelBefore();
        disturbed = true;
        other.forget();
    }

    private boolean isEstablished() {
        return usual.known() >= 2 && learntFor() > RecoveryTuning.ESTABLISHED;
    }

    /** Seconds over which all that is usual was learnt. */
    private double learntFor() {
        return (turnStep - learns) * Grid.STEP;
    }

    /** Smaller swings are noise, or rounding. */
    private double least() {
        return Math.max(RecoveryTuning.ABOVE_NOISE * grain.calm(), Tuning.ROUNDING * Math.abs(slow.last()));
    }

    private ReferenceTurn turn(Direction way) {
        tellsCoughs |= learntFor() > SensorTuning.COUGHS_KNOWN_AFTER;
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
            begin(Direction.NONE);
        }
        return usual.known() == 0 || again;
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
