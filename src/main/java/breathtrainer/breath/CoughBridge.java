package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Leads the level straight across what is quicker than any breath and soon over, as a cough is. While it lasts the levels wait,
 * and with them all that is found in them; if it lasts for too long it is no cough, and they are handed on as they are.
 *
 * <pre>
 *   level         a cough                  handed on, .2 s after it is over
 *     |             ?
 *     |           ?   ?   ? * *               . . . . . . * *
 *     | * * * * ?       ?                * * *
 *     +---------------------------&gt; time
 *               waits
 * </pre>
 */
final class CoughBridge {
    /** Takes each level once, in the order in which they came. */
    interface Next {
        /**
         * A level, a little later than it came.
         *
         * @param jumping whether the level stood still because of a jump
         * @param disturbed that, or for another reason
         */
        void accept(double level, boolean jumping, boolean disturbed);
    }

    private final Next next;
    private final double[] waiting = new double[Grid.steps(SensorTuning.LONGEST_COUGH)];
    private final boolean[] jumping = new boolean[waiting.length];
    private final boolean[] disturbed = new boolean[waiting.length];
    private int count;
    private int calm;
    private boolean believesAll;
    private double before;

    CoughBridge(Next next) {
        this.next = next;
    }

    /**
     * Takes one step.
     *
     * @param jumpingNow handed on with the level, as is what else disturbs
     * @param quick whether the level may be part of a cough
     */
    void accept(double level, boolean jumpingNow, boolean disturbedNow, boolean quick) {
        calm = quick ? 0 : calm + 1;
        boolean isOver = calm >= Grid.steps(SensorTuning.COUGH_OVER);
        if (believesAll || (!quick && count == 0)) {
            believesAll &= !isOver;
            handOn(level, jumpingNow, disturbedNow);
            return;
        }
        waiting[count] = level;
        jumping[count] = jumpingNow;
        disturbed[count] = disturbedNow;
        count++;
        if (isOver) {
            bridge(count - calm);
            handOnAll();
        } else if (count == waiting.length) {
            believesAll = true;
            handOnAll();
        }
    }

    private void handOnAll() {
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            handOn(waiting[i], jumping[i], disturbed[i]);
        }
    }

    /** From the level before to the first that is calm. */
    private void bridge(int quick) {
        double goal = waiting[quick];
        for (int i = 0; i < quick; i++) {
            waiting[i] = before + (goal - before) * (i + 1) / (quick + 1);
        }
    }

    private void handOn(double level, boolean jumpingThen, boolean disturbedThen) {
        before = level;
        next.accept(level, jumpingThen, disturbedThen);
    }
}
