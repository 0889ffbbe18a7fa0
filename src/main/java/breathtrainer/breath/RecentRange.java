package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;

/** How far the level went up and down within the last while, to the second. */
final class RecentRange {
    private static final int BLOCK = Grid.steps(1);

    private final Recent highs;
    private final Recent lows;
    private final Extremes block = new Extremes();
    private int inBlock;

    /** Over so many whole seconds. */
    RecentRange(int seconds) {
        highs = new Recent(seconds);
        lows = new Recent(seconds);
    }

    /** Takes one step. */
    void accept(double level) {
        if (inBlock == 0) {
            block.beginAt(0, level);
        }
        block.accept(0, level);
        inBlock++;
        if (inBlock == BLOCK) {
            highs.add(block.furthest(Direction.UP));
            lows.add(block.furthest(Direction.DOWN));
            inBlock = 0;
        }
    }

    void forget() {
        highs.clear();
        lows.clear();
        inBlock = 0;
    }

    /** Over how many whole seconds it is known, at most those that count. */
    int seconds() {
        return highs.count();
    }

    /** From the lowest to the highest. */
    double value() {
        return highs.largest() - lows.smallest();
    }
}
