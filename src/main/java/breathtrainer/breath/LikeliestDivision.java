package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Finds the likeliest division of what the level did since the last turn into half-breaths, by dynamic programming over the
 * candidates: that whose half-breaths cost least together, the last of which goes on (Viterbi's algorithm over segments). The
 * last turn itself may be thought better of: the half-breath before it may have gone on, and ended at a later extreme.
 */
final class LikeliestDivision {
    private final TurnCandidates candidates;
    private final SegmentCost cost;
    private final GoingBack back = new GoingBack();
    private final double[] least = new double[SegmentTuning.MOST_CANDIDATES + 1];
    private final int[] from = new int[SegmentTuning.MOST_CANDIDATES + 1];
    private int changes;
    private double undivided;
    private double best;
    private int bestFrom;

    LikeliestDivision(TurnCandidates candidates, SegmentCost cost) {
        this.candidates = candidates;
        this.cost = cost;
    }

    /**
     * Takes one step.
     *
     * @param otherCosts whether costs are others than before
     * @return the number of the candidate at which the first turn was; an even one if the last turn was there and not where it
     *     was seen; 0 if it is likeliest that nothing has turned
     */
    int firstTurn(long step, double level, boolean otherCosts) {
        if (otherCosts || changes != candidates.changes()) {
            changes = candidates.changes();
            for (int end = 1; end <= candidates.last(); end++) {
                closeAt(end);
            }
        }
        best = Double.POSITIVE_INFINITY;
        openFrom(candidates.last(), step, level);
        openFrom(candidates.last() - 1, step, level);
        return best < undivided ? firstOf(bestFrom) : 0;
    }

    private int firstOf(int turn) {
        int first = turn;
        while (from[first] > 0) {
            first = from[first];
        }
        return first;
    }

    /** Weighs all half-breaths that may have ended at a candidate. */
    private void closeAt(int end) {
        Direction way = candidates.way(end - 1);
        least[end] = Double.POSITIVE_INFINITY;
        back.endAt(way.sign * candidates.level(end));
        for (int begin = end - 1; begin >= 0; begin -= 2) {
            if (begin < end - 1) {
                goBack(way, candidates.level(begin + 1), candidates.level(begin + 2));
            }
            double moved = way.sign * (candidates.level(end) - candidates.level(begin));
            double seconds = (candidates.step(end) - candidates.step(begin)) * Grid.STEP;
            keepIfLeast(end, begin, least[begin] + cost.closed(way, moved, seconds, back.value()));
        }
        if (end % 2 == 0 && candidates.isTurnBeforeKnown()) {
            goBack(way, candidates.level(0), candidates.level(1));
            goOnUntil(end, way);
        }
    }

    /** Weighs that the half-breath before the last turn went on until a candidate, against what it cost as it was seen. */
    private void goOnUntil(int end, Direction way) {
        double seen = way.sign * (candidates.level(0) - candidates.levelBefore());
        double moved = way.sign * (candidates.level(end) - candidates.levelBefore());
        if (moved > seen) {
            double seenSeconds = (candidates.step(0) - candidates.stepBefore()) * Grid.STEP;
            double seconds = (candidates.step(end) - candidates.stepBefore()) * Grid.STEP;
            double more = cost.closed(way, moved, seconds, back.value()) - cost.closed(way, seen, seenSeconds, 0);
            keepIfLeast(end, 0, more);
        }
    }

    private void keepIfLeast(int end, int begin, double all) {
        if (all < least[end]) {
            least[end] = all;
            from[end] = begin;
        }
    }

    /** Weighs all half-breaths that may go on now, those that began at a candidate or at every second one before. */
    private void openFrom(int newest, long step, double level) {
        if (newest < 0) {
            return;
        }
        Direction way = candidates.way(newest);
        back.endAt(way.sign * level);
        for (int begin = newest; begin >= 0; begin -= 2) {
            if (begin < candidates.last()) {
                boolean ended = begin + 2 <= candidates.last();
                goBack(way, candidates.level(begin + 1), ended ? candidates.level(begin + 2) : level);
            }
            double moved = way.sign * (level - candidates.level(begin));
            double seconds = (step - candidates.step(begin)) * Grid.STEP;
            double all = least[begin] + cost.open(way, moved, seconds, back.value());
            undivided = begin == 0 ? all : undivided;
            if (all < best) {
                best = all;
                bestFrom = begin;
            }
        }
    }

    private void goBack(Direction way, double high, double low) {
        back.add(way.sign * high, way.sign * low);
    }
}
