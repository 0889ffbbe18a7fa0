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
        return String.format(Locale.ROOT, "%s: a breath is %.0f times the noise.", word, learnt.swingToNoise());
    }

    private static String inhale(Learnt learnt) {
        String way = switch (learnt.inhale()) {
            case UP -> "The readings rise on an inhale";
            case DOWN -> "The readings fall on an inhale";
            case TILT -> "An inhale tilts it in a way that is known now";
            case UNKNOWN -> "Which way the readings go on an inhale is not known";
        };
        String sure = String.format(Locale.ROOT, " (sure to %.0f %%).", 100 * learnt.sure());
        return way
                + sure
                + (learnt.sure() > DOUBTFUL ? "" : " If it is ever the wrong way round, flip it with one key.");
    }

    static String sentence(String words) {
        String first = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
