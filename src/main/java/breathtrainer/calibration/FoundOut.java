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
            found.add(new Finding(
                    FindingCode.NO_BREATH,
                    "nobody seems to wear it: nothing in it moves as breath does",
                    "put it on, snug but easy, and begin again",
                    Verdict.POOR));
            addRate(found, timing);
            return found;
        }
        addSeat(found, measured);
        addNoise(found, measured);
        addRate(found, timing);
        if (coupling.isChange()) {
            found.add(new Finding(
                    FindingCode.AC_COUPLED,
                    words(
                            "it feels change and not length, and forgets a change within %.1f seconds, as piezo belts do",
                            coupling.seconds()),
                    "nothing: it is taken into account",
                    Verdict.GOOD));
        }
        addAnswers(found, response, rounds, measured.swing(), contradicted, sure);
        return found;
    }

    private static void addSeat(List<Finding> found, Measured measured) {
        if (measured.isBelt() && measured.steps() < FEWEST_STEPS) {
            String of = measured.range() > 0 ? words(" counts of %d", measured.range()) : " of its steps";
            found.add(new Finding(
                    FindingCode.TOO_LOOSE,
                    words("too loose: a breath moves it by only %.0f%s", measured.steps(), of),
                    "pull it tighter, or move it to where the chest widens most",
                    Verdict.POOR));
        }
        Clipped clipped = measured.clipped();
        if (clipped != null) {
            found.add(new Finding(
                    FindingCode.CLIPPED,
                    switch (clipped) {
                        case TOP -> "cut off at the top: its readings end there before the breath does";
                        case BOTTOM -> "cut off at the bottom: its readings end there before the breath does";
                        case BOTH -> "cut off at both ends: its readings end before the breath does";
                    },
                    clipped == Clipped.BOTTOM
                            ? "pull it a little tighter, or move it to another place"
                            : "loosen it, or move it a little further down",
                    Verdict.USABLE));
        }
    }

    private static void addNoise(List<Finding> found, Measured measured) {
        double times = measured.swing() / measured.noise();
        if (measured.hums()) {
            found.add(new Finding(
                    FindingCode.NOISY,
                    words("it hums: a breath is only %.1f times what trembles in it at one steady pace", times),
                    "keep its cable away from chargers and mains leads, or run the computer from its battery",
                    Verdict.USABLE));
        } else if (times < (measured.isBelt() ? BELT_NOISY : CHEST_NOISY)) {
            found.add(new Finding(
                    FindingCode.NOISY,
                    words("it is noisy: a breath is only %.1f times the noise", times),
                    "look at plug and cable, and see that the sensor sits close to the body",
                    Verdict.USABLE));
        }
        double heart = measured.heart().swing() / measured.swing();
        if (heart > (measured.isBelt() ? HEART_STRONG_ON_BELT : HEART_STRONG_ON_CHEST)) {
            found.add(new Finding(
                    FindingCode.HEART_STRONG,
                    words("your heart beat moves it by %.0f %% of what a breath does", 100 * heart),
                    "wear it on thinner clothes, closer to the body and further from the heart, so that breath moves it more",
                    Verdict.USABLE));
        }
    }

    private static void addRate(List<Finding> found, Timing timing) {
        if (timing.rate() < SLOWEST) {
            found.add(new Finding(
                    FindingCode.SLOW_RATE,
                    words(
                            "it gives only %.1f readings a second, so that a turn of the breath is seen late",
                            timing.rate()),
                    "let the sensor send more often: 25 readings a second or more",
                    Verdict.USABLE));
        }
    }

    private static void addAnswers(
            List<Finding> found, Response response, int rounds, double swing, boolean contradicted, double sure) {
        boolean opposite = false;
        for (int i = 0; i < rounds; i++) {
            opposite |= response.isWrongWay(i, swing);
        }
        if (contradicted || opposite) {
            found.add(new Finding(
                    FindingCode.WRONG_WAY,
                    "you seem to have breathed out when an inhale was asked for",
                    "once more: all out first, then one long breath in",
                    contradicted || sure <= NOTHING_KNOWN ? Verdict.POOR : Verdict.GOOD));
        }
        if (response.good().size() < 2 && rounds > 0) {
            found.add(new Finding(
                    FindingCode.SPOILT,
                    words("of %d long breaths that were asked for, %s seen as asked", rounds, seen(response)),
                    "once more, sitting still: breathe only when you are asked, and stay full until you may let go",
                    Verdict.POOR));
        } else if (rounds > response.good().size() && !opposite) {
            found.add(new Finding(
                    FindingCode.SPOILT,
                    words(
                            "%d of %d long breaths was disturbed, by a move or a cough",
                            rounds - response.good().size(), rounds),
                    "nothing: the others agree",
                    Verdict.GOOD));
        }
        if (rounds == 0 && sure <= NOTHING_KNOWN) {
            found.add(new Finding(
                    FindingCode.WRONG_WAY,
                    "inhale and exhale look alike, and nothing was asked for that would tell them apart",
                    "let yourself be guided once: breath-trainer calibrate",
                    Verdict.USABLE));
        }
    }

    private static String seen(Response response) {
        return response.good().isEmpty() ? "none was" : "only one was";
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
