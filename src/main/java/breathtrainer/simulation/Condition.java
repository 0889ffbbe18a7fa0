package breathtrainer.simulation;

import java.util.Locale;
import java.util.Optional;

/** How a synthetic wearer breathes if nobody guides it, what disturbs the signal, and which sensor it wears. */
public enum Condition {
    /** 11 to 18 breaths a minute, letting go on the exhale, a short rest after it. */
    NORMAL,
    FAST30,
    UJJAYI_1TO1,
    UJJAYI_1TO2,
    SLOW3,
    IE1TO3,
    HOLDS,
    RATECHANGE,
    SHALLOW_AFTER_DEEP,
    POSTURE,
    DRIFT,
    HUM,
    SATURATE,
    COUGH,
    TALK,
    CARDIAC30,
    CARDIAC30_UJJ,
    NOISY10,
    GAPS,
    /** A belt on somebody who fidgets and coughs; it drifts, and is loose for a moment every few minutes. */
    RESTLESS,
    ACC_STILL,
    ACC_WEAK20,
    ACC_FAST,
    ACC_SWAY,
    ACC_MOVE,
    ACC_POSTURE,
    ACC_POSTURE_MOVE;

    /** The condition of that name, in small or large letters, with hyphens or underscores. */
    public static Optional<Condition> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        for (Condition condition : values()) {
            if (condition.word().equals(wanted)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /** Its name on the command line: {@code ujjayi_1to2}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAccelerometer() {
        return word().startsWith("acc_");
    }
}
