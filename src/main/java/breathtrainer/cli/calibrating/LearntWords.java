package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Finding;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.Verdict;
import breathtrainer.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was learnt, for the wearer. */
public final class LearntWords {
    private static final Texts TEXTS = Texts.of("cli.calibrating");

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
            return TEXTS.text("verdict.unworn");
        }
        return switch (learnt.verdict()) {
            case GOOD -> TEXTS.text("verdict.good", whole(learnt.swingToNoise()));
            case USABLE -> TEXTS.text("verdict.usable");
            case POOR -> TEXTS.text("verdict.poor");
        };
    }

    private static String inhale(Learnt learnt) {
        String way = TEXTS.text("inhale." + learnt.inhale().word());
        return TEXTS.text(learnt.sure() > DOUBTFUL ? "sure" : "unsure", way, whole(100 * learnt.sure()));
    }

    private static String whole(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    static String sentence(String words) {
        String first = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
