package breathtrainer.calibration;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.language.Texts;
import breathtrainer.signal.Sample;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Sees whether a profile still fits, from the first three breaths on: a belt that sits elsewhere today, or the other way up.
 * Looks again every ten seconds, so that what was put right is seen. A pure function of samples; for one thread, but for {@link
 * #words}.
 */
public final class FitWatch {
    private static final Texts TEXTS = Texts.of("calibration");
    private static final int FIRST_LOOK = 3; // breaths
    private static final double NEXT_LOOK = 10; // seconds
    private static final double LOOKED_AT = 40; // seconds
    private static final double BELT_DIFFERS = 2.2; // times as large, or as small
    private static final double CHEST_DIFFERS = 4; // it is a matter of posture as well
    private static final double SURELY_OTHER_WAY = 0.84; // of what the shape of breath can say

    private final WearerProfile profile;
    private final BreathDetector detector;
    private final Deque<Sample> recent = new ArrayDeque<>();
    private int breaths;
    private double nextLook = Double.NaN;
    private volatile String words = "";

    /** @param settings with which the detector of the practice begins */
    public FitWatch(WearerProfile profile, DetectorSettings settings) {
        this.profile = profile;
        this.detector = new BreathDetector(settings, event -> breaths += event instanceof BreathEnded ? 1 : 0);
    }

    /** What does not fit, in a sentence or two of the user's language; empty while nothing is known, or all is well. */
    public String words() {
        return words;
    }

    /** Takes the next sample. */
    public void accept(Sample sample) {
        recent.addLast(sample);
        while (sample.time() - recent.getFirst().time() > LOOKED_AT) {
            recent.removeFirst();
        }
        if (breaths < FIRST_LOOK) {
            detector.accept(sample);
        }
        boolean due = Double.isNaN(nextLook) ? breaths >= FIRST_LOOK : sample.time() >= nextLook;
        if (due) {
            nextLook = sample.time() + NEXT_LOOK;
            words = look();
        }
    }

    private String look() {
        Evidence evidence = new Evidence();
        recent.forEach(evidence::accept);
        if (evidence.isEmpty()) {
            return "";
        }
        Learnt now = Calibrator.learn(evidence);
        String size = size(now.swing() / profile.swing(), evidence.channels() < 3);
        return size.isEmpty() ? way(now) : size;
    }

    /** Nothing for what is not known. */
    private static String size(double times, boolean belt) {
        double differs = belt ? BELT_DIFFERS : CHEST_DIFFERS;
        if (times >= differs) {
            return TEXTS.text("larger", String.format(Locale.ROOT, "%.1f", times));
        }
        return times <= 1 / differs ? TEXTS.text("smaller", TEXTS.text(part(times))) : "";
    }

    private static String part(double times) {
        return switch ((int) Math.rint(1 / times)) {
            case 1, 2 -> "smaller.half";
            case 3 -> "smaller.third";
            case 4 -> "smaller.quarter";
            case 5 -> "smaller.fifth";
            default -> "smaller.less";
        };
    }

    private String way(Learnt now) {
        boolean known = profile.inhale() == InhaleWay.UP || profile.inhale() == InhaleWay.DOWN;
        boolean told = now.inhale() == InhaleWay.UP || now.inhale() == InhaleWay.DOWN;
        boolean other = known && told && now.inhale() != profile.inhale() && now.sure() > SURELY_OTHER_WAY;
        return other ? TEXTS.text("other-way") : "";
    }
}
