package breathtrainer.breath;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fast member that is judged at each turn of the reference, and when it turned. */
final class FollowedMember implements Stages.Stage {
    private final FastMember member;
    private final Stages stages;
    private final List<Double> turns = new ArrayList<>();
    private final List<Double> delays = new ArrayList<>();
    private final List<Direction> seen = new ArrayList<>();
    private Direction before = Direction.NONE;

    FollowedMember(FastMember member, Stages stages) {
        this.member = member;
        this.stages = stages;
        stages.add(this);
    }

    @Override
    public void accept(double level, @Nullable ReferenceTurn turn) {
        member.accept(level, stages.isJumping());
        if (before != Direction.NONE && member.direction() != before) {
            turns.add(stages.seconds());
        }
        before = member.direction();
        if (turn != null) {
            double onset = stages.onset(turn);
            if (!turns.isEmpty() && before == turn.next()) {
                delays.add(turns.get(turns.size() - 1) - onset);
            }
            member.compare(turn, onset);
            before = member.direction();
        }
        seen.add(member.seen());
    }

    /** When it turned, in seconds. */
    List<Double> turns() {
        return turns;
    }

    /** Seconds from each onset to its last turn before the reference saw that onset too. */
    List<Double> delays() {
        return delays;
    }

    /** What it saw, each step. */
    List<Direction> seen() {
        return seen;
    }
}
