package breathtrainer.breath;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets those members speak that have agreed with the reference tier of late: the quickest of them alone, or any few together.
 * At each turn of the reference all are judged and the speaker is chosen anew.
 */
final class Supervisor {
    private final List<FastMember> members;
    private @Nullable FastMember speaker;

    Supervisor(List<FastMember> members) {
        this.members = List.copyOf(members);
    }

    /**
     * Lets all members take one step.
     *
     * @return where the level goes, since the speaker has turned or several have; none while they have not
     */
    Direction accept(double level, boolean jumping) {
        int up = 0;
        int down = 0;
        for (int m = 0; m < members.size(); m++) {
            FastMember member = members.get(m);
            member.accept(level, jumping);
            Direction seen = member.seen();
            if (seen != Direction.NONE) {
                int voices = member == speaker && member.record().maySpeak() ? Tuning.TOGETHER : 1;
                up += seen == Direction.UP ? voices : 0;
                down += seen == Direction.DOWN ? voices : 0;
            }
        }
        boolean heard = !jumping && up != down && Math.max(up, down) >= Tuning.TOGETHER;
        return !heard ? Direction.NONE : up > down ? Direction.UP : Direction.DOWN;
    }

    /** What came so far was no breath: filters start with the next value as with the first. */
    void startAgain() {
        members.forEach(FastMember::startAgain);
    }

    /** Judges all members; the onset of the movement after the turn is in seconds. */
    void judge(ReferenceTurn turn, double onset) {
        for (FastMember member : members) {
            member.compare(turn, onset);
        }
        speaker = quickest();
    }

    private @Nullable FastMember quickest() {
        FastMember best = null;
        for (FastMember member : members) {
            boolean able = member.record().maySpeak() && !member.isTooNoisy();
            if (able && (best == null || delay(member) < delay(best))) {
                best = member;
            }
        }
        return best;
    }

    private double delay(FastMember member) {
        return member.record().delay() - (member == speaker ? Tuning.CHANGE_OF_SPEAKER : 0);
    }
}
