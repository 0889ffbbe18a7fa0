package breathtrainer.session;

import breathtrainer.language.Texts;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Progress;

/** Puts the progress of a hold into the few characters that are read from the mat. */
public final class CountWords {
    /** What stands in logs. */
    public static final CountWords OF_LOGS = new CountWords(Texts.of("session", Texts.ENGLISH));

    private final Texts texts;

    CountWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code "4 of 10"}, {@code "2:10 of 5:00"}; without the target while the wearer stays beyond it. */
    public String words(Progress progress) {
        String done = amount(progress.done(), progress.unit());
        boolean beyond = progress.staying() && progress.done() >= progress.target();
        return beyond ? done : texts.text("count", done, target(progress));
    }

    String target(Progress progress) {
        return amount(progress.target(), progress.unit());
    }

    private static String amount(double value, Unit unit) {
        return switch (unit) {
            case BREATHS, ROUNDS -> Long.toString((long) value);
            case MINUTES, SECONDS -> clock((long) value);
        };
    }

    private static String clock(long seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
