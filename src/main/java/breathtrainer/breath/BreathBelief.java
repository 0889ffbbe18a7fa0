package breathtrainer.breath;

import java.util.Arrays;

/**
 * How likely it is that the chest is at a moment of its breath at a pace, for each of both, and how many breaths it would have
 * drawn then: a hidden Markov model whose states go round. What moves speaks for some of them; while nothing can be seen they
 * go on at their paces, so that a breath which was hidden by a movement is counted by what comes after it.
 */
final class BreathBelief {
    private static final int PACES = TallyTuning.PACES;
    private static final int MOMENTS = TallyTuning.MOMENTS;
    private static final int ALL = PACES * MOMENTS;

    private final double[] likely = new double[ALL];
    private final double[] breaths = new double[ALL]; // times how likely
    private final double[] likelyBefore = new double[ALL];
    private final double[] breathsBefore = new double[ALL];
    private final double[] moves = new double[ALL]; // within a look, of a breath's size
    private final int[] moments = new int[PACES]; // within a look, whole ones, and what is left
    private final double[] part = new double[PACES];

    BreathBelief() {
        for (int pace = 0; pace < PACES; pace++) {
            double seconds = TallyTuning.QUICKEST
                    * Math.pow(TallyTuning.SLOWEST / TallyTuning.QUICKEST, (double) pace / (PACES - 1));
            double passed = MOMENTS * TallyTuning.EVERY / seconds;
            moments[pace] = (int) passed;
            part[pace] = passed - moments[pace];
            for (int moment = 0; moment < MOMENTS; moment++) {
                double steepest = Math.PI * TallyTuning.EVERY / seconds;
                moves[pace * MOMENTS + moment] = steepest * Math.sin(2 * Math.PI * moment / MOMENTS);
            }
        }
        forget();
    }

    /** Nothing is known. */
    void forget() {
        Arrays.fill(likely, 1.0 / ALL);
        Arrays.fill(breaths, 0);
    }

    /** From now on breaths are counted; one has just begun, or is about to. */
    void begin() {
        for (int state = 0; state < ALL; state++) {
            breaths[state] = state % MOMENTS > MOMENTS / 2 ? -likely[state] : 0;
        }
    }

    /** How many breaths have been drawn since, and which part of the one that goes on. */
    double breaths() {
        double sum = 0;
        for (int state = 0; state < ALL; state++) {
            sum += breaths[state] + likely[state] * (state % MOMENTS) / MOMENTS;
        }
        return sum;
    }

    /** A look's time passes; breath may change its pace at once with such a probability. */
    void pass(double changes) {
        for (int pace = 0; pace < PACES; pace++) {
            goOn(pace);
            drift(pace * MOMENTS);
        }
        for (int moment = 0; moment < MOMENTS; moment++) {
            changePace(moment, changes);
        }
        System.arraycopy(likelyBefore, 0, likely, 0, ALL);
        System.arraycopy(breathsBefore, 0, breaths, 0, ALL);
    }

    /** The level has moved so far within it; a breath is of a size. */
    void see(double moved, double size) {
        double off = TallyTuning.OFF * Math.PI * TallyTuning.EVERY / 8 * size;
        double sum = 0;
        for (int state = 0; state < ALL; state++) {
            double times = (moved - size * moves[state]) / off;
            double says = Math.min(TallyTuning.SAYS_AT_MOST, times * times / 2);
            double share = 1 / (1 + TallyTuning.SAYS * says);
            likely[state] = likely[state] * share + TallyTuning.LEAST;
            breaths[state] *= share;
            sum += likely[state];
        }
        for (int state = 0; state < ALL; state++) {
            likely[state] /= sum;
            breaths[state] /= sum;
        }
    }

    private void goOn(int pace) {
        int row = pace * MOMENTS;
        for (int moment = 0; moment < MOMENTS; moment++) {
            int from = moment - moments[pace];
            double stay = 1 - part[pace];
            likelyBefore[row + moment] = stay * likelyAt(row, from) + part[pace] * likelyAt(row, from - 1);
            breathsBefore[row + moment] = stay * breathsAt(row, from) + part[pace] * breathsAt(row, from - 1);
        }
    }

    private double likelyAt(int row, int moment) {
        return likely[row + (moment < 0 ? moment + MOMENTS : moment)];
    }

    /** Whoever comes from before the beginning has drawn one more. */
    private double breathsAt(int row, int moment) {
        return moment < 0 ? breaths[row + moment + MOMENTS] + likely[row + moment + MOMENTS] : breaths[row + moment];
    }

    /** Breath is a little earlier or later than its pace says. */
    private void drift(int row) {
        double share = TallyTuning.DRIFTS;
        int last = row + MOMENTS - 1;
        for (int at = row; at <= last; at++) {
            int before = at == row ? last : at - 1;
            int after = at == last ? row : at + 1;
            double more = (at == row ? likelyBefore[before] : 0) - (at == last ? likelyBefore[after] : 0);
            likely[at] = (1 - 2 * share) * likelyBefore[at] + share * (likelyBefore[before] + likelyBefore[after]);
            breaths[at] =
                    (1 - 2 * share) * breathsBefore[at] + share * (breathsBefore[before] + breathsBefore[after] + more);
        }
    }

    private void changePace(int moment, double changes) {
        double allLikely = 0;
        double allBreaths = 0;
        for (int at = moment; at < ALL; at += MOMENTS) {
            allLikely += likely[at];
            allBreaths += breaths[at];
        }
        double share = TallyTuning.CHANGES_PACE;
        for (int at = moment; at < ALL; at += MOMENTS) {
            int quicker = Math.max(moment, at - MOMENTS);
            int slower = Math.min(ALL - MOMENTS + moment, at + MOMENTS);
            double near = (1 - 2 * share) * likely[at] + share * (likely[quicker] + likely[slower]);
            double nearBreaths = (1 - 2 * share) * breaths[at] + share * (breaths[quicker] + breaths[slower]);
            likelyBefore[at] = (1 - changes) * near + changes * allLikely / PACES;
            breathsBefore[at] = (1 - changes) * nearBreaths + changes * allBreaths / PACES;
        }
    }
}
