package breathtrainer.breath;

import breathtrainer.signal.Recent;

/** What half-breaths were like of late, inhales and exhales each by themselves. Learns from undisturbed ones only. */
final class UsualSegments {
    private final UsualBreath breath = new UsualBreath();
    private final Recent ups = new Recent(SegmentTuning.USUAL_OVER);
    private final Recent downs = new Recent(SegmentTuning.USUAL_OVER);
    private final Recent counterSwings = new Recent(Tuning.COUNTER_SWINGS_OVER);

    private final PosePace poses = new PosePace();
    private final Recent off = new Recent(SegmentTuning.USUAL_OVER);
    private double slower = 1;
    private double irregularUps;
    private double irregularDowns;

    /** The wearer leaves a pose. */
    void poseLeft() {
        poses.leave(ups, downs, slower);
    }

    /** The wearer has taken up another pose. */
    void poseTaken() {
        poses.enter(ups, downs);
        learnIrregularity();
    }

    /** What they were like in either direction. */
    UsualBreath breath() {
        return breath;
    }

    /** Nothing is usual any more. */
    void forget() {
        breath.forget();
        ups.clear();
        downs.clear();
        counterSwings.clear();
        learnIrregularity();
    }

    /**
     * @param swing from extremum to extremum
     * @param seconds between them
     * @param slope the steepest, per second
     */
    void learn(Direction way, double swing, double seconds, double slope) {
        breath.learn(swing, seconds, slope);
        of(way).add(Math.max(Tuning.SHORTEST_HALF, seconds));
        learnIrregularity();
    }

    void learnCounterSwing(double counterSwing) {
        breath.learnCounterSwing(counterSwing);
        counterSwings.add(counterSwing);
    }

    /** These swings are the usual ones from now on. */
    void learn(RegularSwings swings) {
        forget();
        swings.teach(breath);
        Direction way = swings.way();
        for (int ago = 0; ago < swings.count(); ago++) {
            of(way).add(swings.seconds(ago));
            way = way.opposite();
        }
        learnIrregularity();
    }

    /** Breath goes at a slower pace than the turns of late have taught: many of those were none. A quicker one may be a movement's. */
    void hear(HeardPace pace) {
        double learnt = ups.count() > 0 && downs.count() > 0 ? ups.median() + downs.median() : 0;
        boolean heard = learnt > 0 && pace.breath() > learnt;
        slower = heard && pace.plainerThan(learnt) > SegmentTuning.PLAINER_PACE ? pace.breath() / learnt : 1;
    }

    /** How many times slower breath is than turns have taught. */
    double slower() {
        return slower;
    }

    /** Seconds that a half-breath in a direction usually lasts; as long as the others while none is known. */
    double half(Direction way) {
        Recent known = of(way).count() > 0 ? of(way) : of(way.opposite());
        return known.count() > 0 ? slower * known.median() : Tuning.FIRST_HALF;
    }

    /** How much durations in a direction differ from the usual one: the median of how many times longer or shorter, as a logarithm. */
    double irregularity(Direction way) {
        return way == Direction.UP ? irregularUps : irregularDowns;
    }

    /** From 0, as many half-breaths are known as are learnt from, to nearly 1, none is. */
    double unsureness() {
        return 1.0 / (1 + breath.known()) - 1.0 / (1 + Tuning.USUAL_OVER);
    }

    /** How far the level goes back inside a half-breath: the larger ones of late. */
    double counterSwing() {
        return counterSwings.quantile(SegmentTuning.COUNTER_SWING_QUANTILE);
    }

    private void learnIrregularity() {
        irregularUps = irregularityOf(ups);
        irregularDowns = irregularityOf(downs);
    }

    private double irregularityOf(Recent halves) {
        double usual = halves.median();
        off.clear();
        for (int ago = 0; ago < halves.count(); ago++) {
            off.add(Math.abs(Math.log(halves.back(ago) / usual)));
        }
        return off.quantile(0.5);
    }

    private Recent of(Direction way) {
        return way == Direction.UP ? ups : downs;
    }
}
