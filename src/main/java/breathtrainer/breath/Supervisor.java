package breathtrainer.breath;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the quickest of the members speak that have agreed with the reference tier of late. At each turn of the reference all
 * are judged and the speaker is chosen anew.
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
     * @return where the level goes, when the speaker sees a turn now; else none
     */
    Direction accept(double level, boolean jumping) {
        Direction spoken = Direction.NONE;
        for (int m = 0; m < members.size(); m++) {
            FastMember member = members.get(m);
            if (member.accept(level, jumping)
                    && member == speaker
                    && member.record().maySpeak()) {
                spoken = member.direction();
            }
        }
        return spoken;
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
