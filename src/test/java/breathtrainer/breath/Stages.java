package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import breathtrainer.signal.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes before a stage, wired as {@link TurnFinder} does it, and a wearer whose levels go through, one a step. */
final class Stages {
    /** A stage under test: takes a step after the others have. */
    interface Stage {
        void accept(double level, @Nullable ReferenceTurn turn);
    }

    private final Wearer wearer = Wearer.at(1 / Grid.STEP);
    final ReferenceTier reference = new HysteresisTier(1);
    final Trail levels = new Trail(Tuning.MEMORY);
    final SmoothTrail outline = new SmoothTrail(Tuning.OUTLINE_CUTOFF);
    final SmoothTrail smooth = new SmoothTrail(Tuning.SLOPE_DROP_CUTOFF);
    final List<ReferenceTurn> turns = new ArrayList<>();
    private final TurnMarker marker = new TurnMarker(reference.trail(), reference.delay(), reference.usual());
    private final List<Stage> stages = new ArrayList<>();
    private boolean jumping;

    /** The stage takes each step from now on. */
    void add(Stage stage) {
        stages.add(stage);
    }

    /** Says from now on that the level stands still because of a jump, or that it does not. */
    void jumping(boolean now) {
        jumping = now;
    }

    boolean isJumping() {
        return jumping;
    }

    /** The wearer goes on like this, and all stages take it. */
    void run(Consumer<Wearer> how) {
        how.accept(wearer);
        List<Sample> samples = wearer.samples();
        while (levels.newest() + 1 < samples.size()) {
            step(samples.get((int) levels.newest() + 1).value(0));
        }
    }

    /** Seconds since the first step. */
    double seconds() {
        return levels.newest() * Grid.STEP;
    }

    /** Where the movement after a turn began, in seconds. */
    double onset(ReferenceTurn turn) {
        return marker.steadyOnset(turn.extremum(), turn.next(), reference.swing());
    }

    TurnMark mark(ReferenceTurn turn) {
        return marker.of(turn.extremum(), turn.next(), reference.swing());
    }

    private void step(double level) {
        levels.add(level);
        outline.accept(level);
        smooth.accept(level);
        ReferenceTurn turn = reference.accept(level, jumping, false);
        if (turn != null) {
            turns.add(turn);
        }
        stages.forEach(stage -> stage.accept(level, turn));
    }
}
