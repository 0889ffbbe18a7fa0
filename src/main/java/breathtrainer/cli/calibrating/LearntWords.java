package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Finding;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was learnt, for the wearer. */
public final class LearntWords {
    private static final double DOUBTFUL = 0.5;

    private LearntWords() {}

    /** A line each: the verdict, what was found and what to do about it, and which way is inhale. */
    public static List<String> of(Learnt learnt) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(learnt));
        for (Finding finding : learnt.findings()) {
            lines.add(sentence(finding.say()) + " " + sentence(finding.does()));
        }
        if (learnt.isWorn()) {
            lines.add(inhale(learnt));
        }
        return lines;
    }

    /** Why nothing was kept, in one line. */
    public static String reason(Learnt learnt) {
        return learnt.findings().stream()
                .filter(finding -> finding.weight() == Verdict.POOR)
                .findFirst()
                .map(finding -> sentence(finding.say()) + " " + sentence(finding.does()))
                .orElse("");
    }

    private static String verdict(Learnt learnt) {
        if (!learnt.isWorn()) {
            return "Poor.";
        }
        String word = sentence(learnt.verdict().word()).replace(".", "");
        return learnt.verdict() == Verdict.GOOD
                ? String.format(Locale.ROOT, "%s: a breath is %.0f times the noise.", word, learnt.swingToNoise())
                : word + (learnt.verdict() == Verdict.USABLE ? ": you can go on. It is better if you mend this:" : ":");
    }

    private static String inhale(Learnt learnt) {
        String way = switch (learnt.inhale()) {
            case UP -> "the readings rise when you inhale";
            case DOWN -> "the readings fall when you inhale";
            case TILT -> "how an inhale tilts the sensor is known";
            case UNKNOWN -> "nothing tells inhale from exhale";
        };
        String sure = String.format(Locale.ROOT, "%s, sure to %.0f %%.", way, 100 * learnt.sure());
        return learnt.sure() > DOUBTFUL
                ? "Inhale and exhale are told apart: " + sure
                : "Inhale and exhale are not told apart for sure yet: " + sure
                        + " If they are ever the wrong way round, press F while you practise.";
    }

    static String sentence(String words) {
        String first = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
