package breathtrainer.session;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.PauseBegan;
import breathtrainer.breath.BreathEvent.SignLearnt;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import java.util.Locale;

/** What the log says of an event of the detector. */
final class EventWords {
    private EventWords() {}

    static String kind(BreathEvent event) {
        if (event instanceof InhaleBegan) {
            return "inhale";
        }
        if (event instanceof ExhaleBegan) {
            return "exhale";
        }
        if (event instanceof BreathEnded) {
            return "breath";
        }
        if (event instanceof PauseBegan) {
            return "rest";
        }
        if (event instanceof NotCounted) {
            return "not";
        }
        if (event instanceof SignLearnt) {
            return "sign";
        }
        return event instanceof SignalLost ? "lost" : "back";
    }

    static String text(BreathEvent event) {
        if (event instanceof InhaleBegan inhale) {
            return "onset %s quality %.2f".formatted(seconds(inhale.onset()), inhale.quality());
        }
        if (event instanceof ExhaleBegan exhale) {
            return "onset %s quality %.2f".formatted(seconds(exhale.onset()), exhale.quality());
        }
        if (event instanceof BreathEnded breath) {
            return "%d ended %s".formatted(breath.breath(), seconds(breath.ended()));
        }
        if (event instanceof PauseBegan pause) {
            return "after %s since %s".formatted(word(pause.after()), seconds(pause.since()));
        }
        if (event instanceof NotCounted not) {
            return "counted, %s, since %s".formatted(word(not.reason()), seconds(not.since()));
        }
        if (event instanceof SignalLost lost) {
            return "%s since %s".formatted(word(lost.reason()), seconds(lost.since()));
        }
        if (event instanceof SignLearnt learnt) {
            return "learnt, %s, %s, tilt %s"
                    .formatted(
                            learnt.turned() ? "turned round" : "as it was",
                            learnt.guided() ? "from the guided inhale" : "from the shape of breath",
                            learnt.inhale().words());
        }
        return event instanceof SignalBack ? "the interrupted breath does not count" : "";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String seconds(double time) {
        return String.format(Locale.ROOT, "%.3f", time);
    }
}
