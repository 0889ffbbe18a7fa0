package breathtrainer.calibration;

import breathtrainer.calibration.measure.TiltAxis;
import java.util.ArrayList;
import java.util.List;

/**
 * What the wearer did when asked, over all rounds.
 *
 * @param fits one for each round
 * @param good those that were done as asked, and agree with one another: indexes into the fits
 * @param way of an inhale: the heights of the good ones together, of length 1; all 0 where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here, never compared
record Response(List<RoundFit> fits, List<Integer> good, double[] way) {
    private static final double EXPLAINED = 0.8; // share of what moved in a round
    /** Of an accelerometer, where another round was done as asked: the body sways as well. */
    private static final double LIKELY = 0.62;

    private static final double LIKELY_DEEP = 0.6; // usual swings

    private static final double DEEP = 0.8; // usual swings, at least, for one long inhale
    private static final double PLAINLY_DEEP = 1.2; // usual swings
    private static final double ALIKE = 3; // times as high as another
    private static final double SAME_WAY = 0.6; // cosine of the angle to another

    /** @param swing of a usual breath; not a number where it is not known */
    static Response of(List<RoundFit> fits, double swing, int channels) {
        List<Integer> best = List.of();
        for (int i = 0; i < fits.size(); i++) {
            if (isDone(fits.get(i), swing)) {
                List<Integer> agreeing = agreeing(fits, i, swing);
                best = agreeing.size() > best.size() ? agreeing : best;
            }
        }
        double[] way = new double[channels];
        for (int each : best) {
            double[] one = TiltAxis.unit(fits.get(each).height());
            for (int c = 0; c < channels; c++) {
                way[c] += one[c];
            }
        }
        return new Response(fits, best, TiltAxis.unit(way));
    }

    private static boolean isDone(RoundFit fit, double swing) {
        return fit.explained() >= EXPLAINED && !(fit.size() < DEEP * swing);
    }

    /** Whether it counts beside one that was done as asked. */
    private static boolean isLike(RoundFit fit, double swing) {
        boolean chest = fit.height().length > 1;
        return fit.explained() >= (chest ? LIKELY : EXPLAINED) && !(fit.size() < (chest ? LIKELY_DEEP : DEEP) * swing);
    }

    private static List<Integer> agreeing(List<RoundFit> fits, int with, double swing) {
        RoundFit one = fits.get(with);
        List<Integer> agreeing = new ArrayList<>();
        for (int i = 0; i < fits.size(); i++) {
            RoundFit other = fits.get(i);
            double sizes = other.size() / one.size();
            double cosine = TiltAxis.dot(TiltAxis.unit(one.height()), TiltAxis.unit(other.height()));
            if (i == with || (isLike(other, swing) && sizes < ALIKE && sizes > 1 / ALIKE && cosine > SAME_WAY)) {
                agreeing.add(i);
            }
        }
        return agreeing;
    }

    /** How many were done as asked beyond doubt. */
    int plain() {
        return (int)
                goodFits().stream().filter(fit -> fit.explained() >= EXPLAINED).count();
    }

    /** Whether two rounds agree, so that it is known what an inhale does. */
    boolean isEnough() {
        return good.size() >= 2;
    }

    /** Whether what was done is plainly more than a usual breath. */
    boolean isDeep(double swing) {
        return goodFits().stream().allMatch(fit -> fit.size() > PLAINLY_DEEP * swing);
    }

    List<RoundFit> goodFits() {
        return good.stream().map(fits::get).toList();
    }

    /** Whether a round was done as asked, the other way round. */
    boolean isWrongWay(int round, double swing) {
        return !good.isEmpty()
                && isDone(fits.get(round), swing)
                && TiltAxis.dot(way, TiltAxis.unit(fits.get(round).height())) < -SAME_WAY;
    }
}
