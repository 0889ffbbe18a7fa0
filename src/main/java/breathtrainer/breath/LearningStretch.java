package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SpikeGuard;
import breathtrainer.signal.Tilt;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is learnt between two long gaps: grid, projection, turns, lung level, sign and quality. Tells what is found
 * on the source's clock, with inhale up.
 */
final class LearningStretch implements Findings {
    private final Grid grid;
    private final SpikeGuard guard;
    private final int channels;
    private final DetectorSettings settings;
    private Projection projection;
    private boolean trunkMoves;
    private final TurnFinder finder;
    private final LungLevel lungLevel = new LungLevel();
    private final Sign sign;
    private final GuidedInhale guided = new GuidedInhale();
    private final Quality quality;
    private final EventAnnouncer announcer;
    private final LevelSteps levels;
    private final UnseenWatch unseen;
    private final StillWatch still = new StillWatch();
    private @Nullable Tilt learntTilt;
    private double zero = Double.NaN;
    private boolean moving;
    private boolean trunkMoved; // in the pose before, so that breath in the next will be quite different

    LearningStretch(
            int channels, DetectorSettings settings, EventAnnouncer announcer, LevelSteps levels, UnseenWatch unseen) {
        this.grid = new Grid(channels, this::step);
        this.guard = new SpikeGuard(channels, grid::accept, this::moved);
        this.channels = channels;
        this.settings = settings;
        this.projection = Projection.of(channels, settings);
        this.finder = new TurnFinder(projection.reference(settings.sensitivity()), this);
        this.sign = new Sign(settings.sign() != SignFrom.SETTING && projection.tilt() != null);
        this.quality = new Quality(finder.reference().usual());
        this.announcer = announcer;
        this.levels = levels;
        this.unseen = unseen;
        announcer.count().tally().startAgain();
    }

    /** Takes a sample whose values are all finite. */
    void accept(Sample sample) {
        guard.accept(sample);
    }

    /** The pose changes, or has changed: where breath may be quite different now, it is looked for as at the beginning. */
    void poseChanging(boolean changing) {
        if (changing) {
            finder.reference().poseLeft();
        } else {
            poseChanged();
            finder.reference().poseTaken();
        }
    }

    private void poseChanged() {
        if (projection.changesWithPose() || trunkMoved) {
            finder.startAgain();
        }
        trunkMoved = false;
    }

    /** Whether the trunk moves with each breath from now on, which shows in some sensors as breath larger by far. */
    void moveWithBreath(boolean moves) {
        trunkMoves = moves;
        if (projection.moveWithBreath(moves)) {
            finder.startAgain();
            finder.allowAnySpeed(moves);
            trunkMoved = !moves;
        }
    }

    /** What the wearer is asked for from now on; {@link Phase#UNKNOWN} when that is over. */
    void breathAsked(Phase asked) {
        if (asked != Phase.UNKNOWN) {
            guided.ask(asked);
        } else {
            boolean before = sign.isTurned();
            if (sign.guided(guided.end(finder.reference().swing()))) {
                tellSign(before, true);
            }
        }
    }

    /** Inhale is the other way from now on. */
    void flip() {
        sign.flip();
        learntTilt = inhaleTilt();
        if (learntTilt != null) {
            announcer.signLearnt(learntTilt, false, false);
        }
    }

    double lungLevel() {
        return sign.ofLevel(lungLevel.value());
    }

    /** How an inhale tilts the sensor, as far as it is known; null for a belt. */
    @Nullable Tilt inhaleTilt() {
        Tilt rising = projection.tilt();
        return rising == null || !sign.isTurned() ? rising : rising.opposite();
    }

    /** The same where it was learnt here and not known before. */
    @Nullable Tilt learntTilt() {
        return learntTilt;
    }

    /** Whether the wearer is still, as far as it shows. */
    boolean isStill() {
        return still.isStill();
    }

    double quality() {
        return quality.value();
    }

    double polarity() {
        return sign.sureness();
    }

    @Override
    public void turn(Turn turn) {
        sign.polarity().turned(turn.next(), turn.mark());
        learnSign();
        announcer.turn(
                sign.of(turn.next()),
                onClock(turn.mark().onset()),
                onClock(turn.mark().extremum()),
                quality());
    }

    @Override
    public void halfBreathOver(Direction way) {
        lungLevel.turned(way, finder.reference().swing());
    }

    @Override
    public void rest(double since, Direction after) {
        announcer.rest(onClock(since), sign.of(after));
    }

    @Override
    public void notCounted(double since, WhyNot why) {
        announcer.notCounted(onClock(since), why);
    }

    /** The level is elsewhere now: what little is known of breath at the beginning is not known of this. */
    private void moved() {
        if (finder.reference().usual().known() < 2) {
            projection = Projection.of(channels, settings);
            projection.moveWithBreath(trunkMoves);
            finder.startAfresh();
            lungLevel.startAgain();
        }
    }

    private void step(double time, double[] values, boolean valid) {
        double value = fromZero(projection.project(values));
        tellMovement(time);
        if (channels >= 3) {
            tally(value, valid);
        }
        finder.accept(value, valid, moving);
        lungLevel.accept(finder.level());
        sign.polarity().accept(lungLevel.value(), moving || finder.isJumping());
        if (sign.learns()) {
            guided.accept(finder.level(), moving || finder.isJumping());
        }
        still.accept(value, moving || finder.isJumping());
        quality.accept(!valid || finder.isJumping() || finder.isLoose() || moving);
        levels.step(time, lungLevel(), valid);
        if (valid) {
            unseen.accept(time, finder.isResting());
        }
    }

    private void tally(double value, boolean valid) {
        BreathTally tally = announcer.count().tally();
        tally.accept(sign.isTurned() ? -value : value, valid && !moving);
        if (finder.reference().usual().half() < TallyTuning.QUICK_HALF) {
            tally.leaveToTurns(); // of breath so quick belief hardly tells one from two
        }
    }

    private void learnSign() {
        boolean before = sign.isTurned();
        if (sign.learn()) {
            tellSign(before, false);
        }
    }

    private void tellSign(boolean turnedBefore, boolean byGuide) {
        Tilt inhale = inhaleTilt();
        if (inhale != null) {
            learntTilt = inhale;
            announcer.signLearnt(inhale, sign.isTurned() != turnedBefore, byGuide);
        }
    }

    private void tellMovement(double time) {
        boolean before = moving;
        moving = projection.isMoving();
        if (moving && !before) {
            announcer.notCounted(time - Grid.STEP, projection.whyMoving());
        }
    }

    /** Takes the first value off, so that a small movement far from zero is not lost in rounding. */
    private double fromZero(double value) {
        zero = Double.isNaN(zero) ? value : zero;
        return value - zero;
    }

    private double onClock(double seconds) {
        return grid.endOf(0) + seconds;
    }
}
