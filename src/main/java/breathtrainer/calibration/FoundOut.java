package breathtrainer.calibration;

import breathtrainer.calibration.measure.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words for what was found, and what to do about it. */
final class FoundOut {
    private static final double FEWEST_STEPS = 10; // of the sensor, for a belt that sits well
    private static final double BELT_NOISY = 7; // times the noise that a breath is
    private static final double CHEST_NOISY = 2;
    private static final double HEART_STRONG_ON_BELT = 0.25; // of a breath
    private static final double HEART_STRONG_ON_CHEST = 0.6;
    private static final double SLOWEST = 8; // samples a second
    private static final double NOTHING_KNOWN = 0.1;

    private FoundOut() {}

    static List<Finding> of(
            Measured measured,
            Timing timing,
            Coupling coupling,
            Response response,
            int rounds,
            boolean contradicted,
            double sure) {
        List<Finding> found = new ArrayList<>();
        if (!measured.isBreath()) {
            found.add(finding(FindingCode.NO_BREATH, Sentence.of("no-breath"), "no-breath.do", Verdict.POOR));
            addRate(found, timing);
            return found;
        }
        addSeat(found, measured);
        addNoise(found, measured);
        addRate(found, timing);
        if (coupling.isChange()) {
            Sentence piezo = Sentence.of("piezo", number("%.1f", coupling.seconds()));
            found.add(finding(FindingCode.AC_COUPLED, piezo, "piezo.do", Verdict.GOOD));
        }
        addAnswers(found, response, rounds, measured.swing(), contradicted, sure);
        return found;
    }

    private static void addSeat(List<Finding> found, Measured measured) {
        if (measured.isBelt() && measured.steps() < FEWEST_STEPS) {
            String steps = number("%.0f", measured.steps());
            Sentence loose = measured.range() > 0
                    ? Sentence.of("loose.counts", steps, measured.range())
                    : Sentence.of("loose.steps", steps);
            found.add(finding(FindingCode.TOO_LOOSE, loose, "loose.do", Verdict.POOR));
        }
        Clipped clipped = measured.clipped();
        if (clipped != null) {
            Sentence end = Sentence.of(
                    switch (clipped) {
                        case TOP -> "clipped.top";
                        case BOTTOM -> "clipped.bottom";
                        case BOTH -> "clipped.both";
                    });
            String remedy = clipped == Clipped.BOTTOM ? "clipped.tighten" : "clipped.loosen";
            found.add(finding(FindingCode.CLIPPED, end, remedy, Verdict.USABLE));
        }
    }

    private static void addNoise(List<Finding> found, Measured measured) {
        double times = measured.swing() / measured.noise();
        if (measured.hums()) {
            Sentence hum = Sentence.of("hum", number("%.1f", times));
            found.add(finding(FindingCode.NOISY, hum, "hum.do", Verdict.USABLE));
        } else if (times < (measured.isBelt() ? BELT_NOISY : CHEST_NOISY)) {
            Sentence noisy = Sentence.of("noisy", number("%.1f", times));
            found.add(finding(FindingCode.NOISY, noisy, "noisy.do", Verdict.USABLE));
        }
        double heart = measured.heart().swing() / measured.swing();
        if (heart > (measured.isBelt() ? HEART_STRONG_ON_BELT : HEART_STRONG_ON_CHEST)) {
            Sentence strong = Sentence.of("heart", number("%.0f", 100 * heart));
            found.add(finding(FindingCode.HEART_STRONG, strong, "heart.do", Verdict.USABLE));
        }
    }

    private static void addRate(List<Finding> found, Timing timing) {
        if (timing.rate() < SLOWEST) {
            Sentence slow = Sentence.of("slow", number("%.1f", timing.rate()));
            found.add(finding(FindingCode.SLOW_RATE, slow, "slow.do", Verdict.USABLE));
        }
    }

    private static void addAnswers(
            List<Finding> found, Response response, int rounds, double swing, boolean contradicted, double sure) {
        boolean opposite = false;
        for (int i = 0; i < rounds; i++) {
            opposite |= response.isWrongWay(i, swing);
        }
        if (contradicted || opposite) {
            Verdict weight = contradicted || sure <= NOTHING_KNOWN ? Verdict.POOR : Verdict.GOOD;
            found.add(finding(FindingCode.WRONG_WAY, Sentence.of("wrong-way"), "wrong-way.do", weight));
        }
        int good = response.good().size();
        if (good < 2 && rounds > 0) {
            Sentence spoilt = Sentence.of(good == 0 ? "spoilt.all" : "spoilt.but-one", rounds);
            found.add(finding(FindingCode.SPOILT, spoilt, "spoilt.do", Verdict.POOR));
        } else if (rounds > good && !opposite) {
            Sentence disturbed = Sentence.of("disturbed", rounds - good, rounds);
            found.add(finding(FindingCode.SPOILT, disturbed, "disturbed.do", Verdict.GOOD));
        }
        if (rounds == 0 && sure <= NOTHING_KNOWN) {
            found.add(finding(FindingCode.WRONG_WAY, Sentence.of("alike"), "alike.do", Verdict.USABLE));
        }
    }

    private static Finding finding(FindingCode code, Sentence what, String remedy, Verdict weight) {
        return new Finding(code, what, Sentence.of(remedy), weight);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
