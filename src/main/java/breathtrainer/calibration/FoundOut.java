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
                    "no breath is seen: nobody seems to wear it",
                    "put it on, close but comfortable, and begin again; if you wear it already, tighten it and look at its plug",
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
                    words("it is a belt that feels only movement (piezo), for %.1f seconds each", coupling.seconds()),
                    "you need do nothing: the program allows for that",
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
                    words("the belt is too loose: a breath moves it by only %.0f%s", measured.steps(), of),
                    "pull it tighter, or move it to where the chest widens most",
                    Verdict.POOR));
        }
        Clipped clipped = measured.clipped();
        if (clipped != null) {
            found.add(new Finding(
                    FindingCode.CLIPPED,
                    switch (clipped) {
                        case TOP -> "the belt is too tight: the sensor reaches its upper limit before you are full";
                        case BOTTOM ->
                            "the belt goes slack: the sensor reaches its lower limit before you have breathed out";
                        case BOTH ->
                            "the sensor reaches its limits at both ends, before you are full and before you have breathed out";
                    },
                    clipped == Clipped.BOTTOM
                            ? "pull it a little tighter"
                            : "loosen it a little, or wear it a little lower",
                    Verdict.USABLE));
        }
    }

    private static void addNoise(List<Finding> found, Measured measured) {
        double times = measured.swing() / measured.noise();
        if (measured.hums()) {
            found.add(new Finding(
                    FindingCode.NOISY,
                    words("there is electric interference: a breath is only %.1f times as large", times),
                    "keep the sensor's cable away from chargers and mains leads, or run the computer from its battery",
                    Verdict.USABLE));
        } else if (times < (measured.isBelt() ? BELT_NOISY : CHEST_NOISY)) {
            found.add(new Finding(
                    FindingCode.NOISY,
                    words("the signal is noisy: a breath is only %.1f times the noise", times),
                    "see that the sensor sits close to the body; if that does not help, look at plug and cable",
                    Verdict.USABLE));
        }
        double heart = measured.heart().swing() / measured.swing();
        if (heart > (measured.isBelt() ? HEART_STRONG_ON_BELT : HEART_STRONG_ON_CHEST)) {
            found.add(new Finding(
                    FindingCode.HEART_STRONG,
                    words(
                            "your heartbeat shows much, which is harmless: it moves the sensor by %.0f %% of what a breath does",
                            100 * heart),
                    "wear it over thinner clothes, and lower, further from the heart",
                    Verdict.USABLE));
        }
    }

    private static void addRate(List<Finding> found, Timing timing) {
        if (timing.rate() < SLOWEST) {
            found.add(new Finding(
                    FindingCode.SLOW_RATE,
                    words("the sensor sends only %.1f readings a second, so that cues come late", timing.rate()),
                    "you can go on; it is better to set 25 a second or more in the sensor or its own program",
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
                    "it looks as if you had breathed out when an inhale was asked for",
                    "try again: all out first, then one long breath in",
                    contradicted || sure <= NOTHING_KNOWN ? Verdict.POOR : Verdict.GOOD));
        }
        if (response.good().size() < 2 && rounds > 0) {
            found.add(new Finding(
                    FindingCode.SPOILT,
                    words(
                            "your breaths did not match what was asked: of %d long ones, %s as asked",
                            rounds, seen(response)),
                    "try again, sitting still: follow each word, and stay full until you hear 'let it go'",
                    Verdict.POOR));
        } else if (rounds > response.good().size() && !opposite) {
            found.add(new Finding(
                    FindingCode.SPOILT,
                    words(
                            "%d of %d long breaths was disturbed, by a move or a cough",
                            rounds - response.good().size(), rounds),
                    "you need do nothing: the others agree",
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
