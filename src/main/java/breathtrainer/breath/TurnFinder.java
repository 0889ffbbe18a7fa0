package breathtrainer.breath;

import breathtrainer.signal.EndSlope;
import breathtrainer.signal.Trail;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one value a step to the turns of breath. Times are in seconds since the first step. */
final class TurnFinder {
    private final JumpAbsorber absorber = new JumpAbsorber();
    private final Trail levels = new Trail(Tuning.MEMORY);
    private final SmoothTrail outline = new SmoothTrail(Tuning.OUTLINE_CUTOFF);
    private final SmoothTrail smooth = new SmoothTrail(Tuning.SLOPE_DROP_CUTOFF);
    private final ReferenceTier reference;
    private final Marks marks;
    private final Supervisor supervisor;
    private final Declarer declarer;
    private @Nullable ReferenceTurn certain;

    TurnFinder(double sensitivity) {
        reference = new ReferenceTier(sensitivity);
        marks = new Marks(reference.trail(), reference.delay(), reference.habit());
        supervisor = new Supervisor(members());
        declarer = new Declarer(outline, reference);
    }

    /**
     * Takes one step.
     *
     * @param valid whether anything was measured
     * @return the turn that is seen now, null nearly always
     */
    @Nullable Turn accept(double value, boolean valid) {
        double level = absorber.accept(value, valid, reference.swing());
        boolean jumping = absorber.isJumping();
        levels.add(level);
        outline.accept(level);
        smooth.accept(level);
        declarer.accept();
        certain = reference.accept(level, jumping);
        Direction spoken = supervisor.accept(level, jumping);
        Turn turn = spoken == Direction.NONE ? null : declarer.declare(spoken);
        return certain == null ? turn : judge(certain, turn);
    }

    /** The turn of the reference tier in this step, null nearly always. */
    @Nullable ReferenceTurn certain() {
        return certain;
    }

    boolean isJumping() {
        return absorber.isJumping();
    }

    /** The level with jumps taken off, in the sensor's unit. */
    double level() {
        return levels.last();
    }

    ReferenceTier reference() {
        return reference;
    }

    private @Nullable Turn judge(ReferenceTurn certain, @Nullable Turn spoken) {
        Mark mark = marks.of(certain.extremum(), certain.next(), reference.swing());
        supervisor.judge(certain, marks.steadyOnset(certain.extremum(), certain.next(), reference.swing()));
        absorber.learn(reference.habit().steepest());
        return spoken == null ? declarer.declare(certain, mark) : spoken;
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
}
