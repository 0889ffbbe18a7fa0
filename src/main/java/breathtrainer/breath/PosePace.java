package breathtrainer.breath;

import breathtrainer.signal.Recent;

/**
 * How long half-breaths took in the last pose. Whoever changes the pose breathes quicker meanwhile, and then again as in the
 * pose before: what was quick would make slow breath seem overdue, so that it is split.
 */
final class PosePace {
    private final Recent ups = new Recent(SegmentTuning.USUAL_OVER);
    private final Recent downs = new Recent(SegmentTuning.USUAL_OVER);

    /** A pose is left in which half-breaths took so long, or so many times longer; too few of them say nothing. */
    void leave(Recent inhales, Recent exhales, double slower) {
        if (isFull(inhales) && isFull(exhales)) {
            keep(ups, inhales, slower);
            keep(downs, exhales, slower);
        }
    }

    /** Another is taken up: half-breaths that were quicker meanwhile give way to those of the last pose. */
    void enter(Recent inhales, Recent exhales) {
        if (isFull(ups) && inhales.median() + exhales.median() < ups.median() + downs.median()) {
            keep(inhales, ups, 1);
            keep(exhales, downs, 1);
        }
    }

    private static boolean isFull(Recent halves) {
        return halves.count() == SegmentTuning.USUAL_OVER;
    }

    private static void keep(Recent here, Recent halves, double slower) {
        here.clear();
        for (int ago = halves.count() - 1; ago >= 0; ago--) {
            here.add(slower * halves.back(ago));
        }
    }
}
