package breathtrainer.breath;

import breathtrainer.signal.EndSlope;
import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one value a step to turns and rests of breath. */
final class TurnFinder {
    private final Findings findings;
    private final JumpAbsorber absorber = new JumpAbsorber();
    private final SeatBridge seat = new SeatBridge(new Known(), new Seated());
    private final CoughBridge bridge = new CoughBridge(this::find);
    private final Trail levels = new Trail(Tuning.MEMORY);
    private final Ringing ringing = new Ringing(levels);
    private final SmoothTrail outline = new SmoothTrail(Tuning.OUTLINE_CUTOFF);
    private final SmoothTrail smooth = new SmoothTrail(Tuning.SLOPE_DROP_CUTOFF);
    private final ReferenceTier reference;
    private final TurnMarker marker;
    private final Supervisor supervisor;
    private final TurnDeclarer declarer;
    private final RestWatch rest;
    private final SmallMovements smallMovements;
    private boolean anySpeed;
    private double level;

    TurnFinder(ReferenceTier reference, Findings findings) {
        this.findings = findings;
        this.reference = reference;
        marker = new TurnMarker(reference.trail(), reference.delay(), reference.usual());
        supervisor = new Supervisor(members());
        declarer = new TurnDeclarer(outline, reference);
        rest = new RestWatch(reference);
        smallMovements = new SmallMovements(outline, reference);
    }

    /**
     * Takes one step.
     *
     * @param valid whether anything was measured
     * @param moving whether the value stands still because the body moves
     */
    void accept(double value, boolean valid, boolean moving) {
        seat.accept(value, valid, moving);
    }

    /** What is found in a level, perhaps some steps after it came. */
    private void find(double level, boolean jumping, boolean disturbed) {
        levels.add(level);
        if (ringing.accept(reference.trail(), disturbed)) {
            letSettle();
        }
        outline.accept(level);
        smooth.accept(level);
        declarer.accept();
        ReferenceTurn certain = reference.accept(level, jumping, rest.isResting() && !anySpeed);
        Direction spoken = supervisor.accept(level, jumping);
        Turn turn = declarer.declare(spoken);
        tell(certain == null ? turn : judge(certain, turn));
        if (rest.accept()) {
            findings.rest(rest.since(), rest.direction());
        }
    }

    /** Breath may be quite different from now on, so looks for it as at the beginning. */
    void startAgain() {
        seat.handOnAll();
        startAnew();
    }

    private void startAnew() {
        absorber.startAgain();
        reference.startAgain();
    }

    /** What came so far was no breath at all. */
    void startAfresh() {
        letSettle();
        startAnew();
        absorber.startAfresh();
    }

    /** Every filter starts with the next value as with the first. */
    private void letSettle() {
        outline.startAgain();
        smooth.startAgain();
        supervisor.startAgain();
        reference.letSettle();
    }

    /** Whether breath may become larger by far at once, so that nothing is taken for a jump. */
    void allowAnySpeed(boolean any) {
        anySpeed = any;
        absorber.allowAnySpeed(any);
    }

    /** The level with jumps taken off, in the sensor's unit. */
    double level() {
        return level;
    }

    boolean isJumping() {
        return absorber.isJumping();
    }

    /** Whether the level stands still because the belt may be loose. */
    boolean isLoose() {
        return seat.isLoose();
    }

    boolean isResting() {
        return rest.isResting();
    }

    ReferenceTier reference() {
        return reference;
    }

    private double absorb(double value, boolean valid) {
        boolean before = absorber.isJumping();
        double level = absorber.accept(value, valid, reference.swing());
        if (absorber.isMostlyJumping()) {
            startAfresh();
        }
        if (absorber.isJumping() && !before) {
            double height = absorber.behind() / reference.swing();
            WhyNot why = new WhyNot(NotCountedReason.JUMP, height, SensorTuning.JUMP_HEIGHT);
            findings.notCounted(seconds() - SensorTuning.JUMP_LASTS, why);
        }
        return level;
    }

    private @Nullable Turn judge(ReferenceTurn certain, @Nullable Turn spoken) {
        findings.halfBreathOver(certain.way());
        WhyNot why = smallMovements.inside(certain);
        if (why != null) {
            findings.notCounted(certain.before() * Grid.STEP, why);
        }
        double swing = reference.swing();
        supervisor.judge(certain, marker.steadyOnset(certain.extremum(), certain.next(), swing));
        rest.learn(certain);
        if (reference.knowsSlopes()) {
            absorber.learn(reference.usual().steepest());
        }
        return spoken == null
                ? declarer.declare(certain, marker.of(certain.extremum(), certain.next(), swing))
                : spoken;
    }

    private void tell(@Nullable Turn turn) {
        if (turn != null) {
            rest.begin(turn.next());
            findings.turn(turn);
        }
    }

    private double seconds() {
        return levels.newest() * Grid.STEP;
    }

    private List<FastMember> members() {
        List<FastMember> members = new ArrayList<>();
        for (double cutoff : Tuning.HYSTERESIS_MEMBERS) {
            members.add(new HysteresisMember(cutoff, reference));
        }
        for (double window : Tuning.PARABOLA_MEMBERS) {
            members.add(new SlopeMember(EndSlope.ofParabola(window), levels, smooth, reference));
        }
        for (double window : Tuning.LINE_MEMBERS) {
            members.add(new SlopeMember(EndSlope.ofLine(window), levels, smooth, reference));
        }
        return members;
    }

    /** What a loose belt is told by. */
    private final class Known implements SeatBridge.Scale {
        @Override
        public double quickest() {
            return reference.tellsCoughs() ? absorber.quickest() : 0;
        }

        @Override
        public double swing() {
            return absorber.usual();
        }

        @Override
        public double half() {
            return reference.usual().half();
        }
    }

    /** What comes from a tight belt, perhaps some seconds after it was measured. */
    private final class Seated implements SeatBridge.Next {
        @Override
        public void accept(double value, boolean valid, boolean moving) {
            level = absorb(value, valid);
            boolean jumping = absorber.isJumping();
            boolean cough = reference.tellsCoughs() && absorber.isCough();
            bridge.accept(level, jumping, !valid || moving || jumping, cough);
        }

        @Override
        public void wasLoose(double swings) {
            findings.notCounted(seconds(), new WhyNot(NotCountedReason.JUMP, swings, SensorTuning.LOOSE_HEIGHT));
        }
    }
}
