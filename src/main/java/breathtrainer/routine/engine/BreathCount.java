package breathtrainer.routine.engine;

/** The breaths of one hold, each also entered in the pose's tally. */
final class BreathCount {
    private final RunningTally tally;
    private int sensed;
    private int byHand;

    BreathCount(RunningTally tally) {
        this.tally = tally;
    }

    void sense() {
        sensed++;
        tally.addSensed(1);
    }

    void countByHand() {
        byHand++;
        tally.addByHand(1);
    }

    /**
     * One less: a sensed one as long as there is any, for what is taken back was mostly a movement taken for a breath.
     *
     * @return false if there was none
     */
    boolean takeOneBack() {
        if (sensed > 0) {
            sensed--;
            tally.addSensed(-1);
        } else if (byHand > 0) {
            byHand--;
            tally.addByHand(-1);
        } else {
            return false;
        }
        return true;
    }

    int total() {
        return sensed + byHand;
    }

    int byHand() {
        return byHand;
    }
}
