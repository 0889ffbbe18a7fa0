package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that are said of a pose in more than one place, with its side filled in. */
public final class PoseWords {
    private PoseWords() {}

    /** The pose's name, with its side if it has any. */
    public static String heading(Place place) {
        String name = place.pose().name();
        return place.side().isEmpty() ? name : name + ", " + place.side();
    }

    /** Such as {@code "2 of 6"}. */
    public static String part(Place place) {
        return place.poseNumber() + " of " + place.poses();
    }

    static List<String> steps(Place place) {
        return place.preparation().stream().map(Instruction::text).toList();
    }

    /** What lies ready, who takes care, and what else can be done. */
    public static String detail(Pose pose) {
        List<String> parts = new ArrayList<>();
        if (pose.caution() != null) {
            parts.add(pose.caution());
        }
        if (!pose.props().isEmpty()) {
            parts.add("You need: " + String.join(", ", pose.props()) + ".");
        }
        if (pose.option() != null) {
            parts.add(pose.option());
        }
        return String.join(" ", parts);
    }

    /** What else can be done; may be empty. */
    public static String option(Pose pose) {
        return pose.option() == null ? "" : pose.option();
    }

    /** Asks for the onset that begins the hold. */
    public static String invitation(Place place, Phase awaiting) {
        List<Movement> movements = place.pose().movements();
        if (!movements.isEmpty()) {
            return onNext(awaiting, place.fill(movements.get(0).text()));
        }
        return awaiting == Phase.EXHALE
                ? "Begin with your next exhale, when you are ready."
                : "Begin with your next inhale, when you are ready.";
    }

    /** A cue in a still hold. */
    public static String cue(Place place, Phase phase) {
        String inhale = place.pose().inhale();
        String exhale = place.pose().exhale();
        String now = phase == Phase.INHALE ? inhale : exhale;
        return place.fill(now != null ? now : inhale != null ? inhale : "Let the breath come and go.");
    }

    /** Asks for a movement that begins with the next onset of its phase. */
    public static String onNext(Phase phase, String movement) {
        return (phase == Phase.INHALE ? "Inhale: " : "Exhale: ") + movement;
    }

    /** What comes after getting ready: {@code "Hold, 3 to 5 minutes"}. */
    static String holding(Pose pose) {
        String hold = hold(pose);
        return (pose.movements().isEmpty() ? "Hold, " : "Move, ")
                + hold.substring(0, 1).toLowerCase(Locale.ROOT)
                + hold.substring(1);
    }

    /** As the routine has it: {@code "3 to 5 minutes"}, {@code "At least 10 breaths"}. */
    static String hold(Pose pose) {
        Hold hold = pose.hold();
        String unit = hold.unit().name().toLowerCase(Locale.ROOT);
        String amount =
                hold.from() == hold.to() ? number(hold.from()) : number(hold.from()) + " to " + number(hold.to());
        return (hold.atLeast() ? "At least " : "") + amount + " " + (amount.equals("1") ? singular(unit) : unit);
    }

    private static String singular(String unit) {
        return unit.substring(0, unit.length() - 1);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
