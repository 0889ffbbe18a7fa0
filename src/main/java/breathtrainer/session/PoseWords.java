package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.language.Texts;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words that are said of a pose in more than one place, with its side filled in; in one language. Immutable. */
public final class PoseWords {
    private static final Map<Language, PoseWords> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    language -> language, language -> new PoseWords(Texts.of("session", language.tag()))));

    /** What stands in logs, whatever the language of the routine. */
    static final PoseWords OF_LOGS = in(Language.ENGLISH);

    private final Texts texts;
    private final CountWords counts;

    private PoseWords(Texts texts) {
        this.texts = texts;
        this.counts = new CountWords(texts);
    }

    /** In that of a routine. */
    public static PoseWords in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Words of counts in the same language. */
    CountWords counts() {
        return counts;
    }

    /** A text of the room. */
    String text(String key) {
        return texts.text(key);
    }

    String text(String key, String fact) {
        return texts.text(key, fact);
    }

    /** The pose's name, with its side if it has any. */
    public String heading(Place place) {
        String name = place.pose().name();
        return place.side().isEmpty() ? name : texts.text("side", name, place.side());
    }

    /** Such as {@code "2 of 6"}. */
    public String part(Place place) {
        return texts.text("part", Integer.toString(place.poseNumber()), Integer.toString(place.poses()));
    }

    static List<String> steps(Place place) {
        return place.preparation().stream().map(Instruction::text).toList();
    }

    /** What lies ready, who takes care, and what else can be done. */
    public String detail(Pose pose) {
        List<String> parts = new ArrayList<>();
        if (pose.caution() != null) {
            parts.add(pose.caution());
        }
        if (!pose.props().isEmpty()) {
            parts.add(texts.text("need", String.join(", ", pose.props())));
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
    public String invitation(Place place, Phase awaiting) {
        List<Movement> movements = place.pose().movements();
        if (!movements.isEmpty()) {
            return onNext(awaiting, place.fill(movements.get(0).text()));
        }
        return texts.text(awaiting == Phase.EXHALE ? "invitation.exhale" : "invitation.inhale");
    }

    /** A cue in a still hold. */
    public String cue(Place place, Phase phase) {
        String inhale = place.pose().inhale();
        String exhale = place.pose().exhale();
        String now = phase == Phase.INHALE ? inhale : exhale;
        return place.fill(now != null ? now : inhale != null ? inhale : texts.text("let"));
    }

    /** Asks for a movement that begins with the next onset of its phase. */
    public String onNext(Phase phase, String movement) {
        return texts.text(phase == Phase.INHALE ? "on.inhale" : "on.exhale", movement);
    }

    /** What comes after getting ready: {@code "Hold, 3 to 5 minutes"}. */
    String holding(Pose pose) {
        return texts.text(pose.movements().isEmpty() ? "next.hold" : "next.move", hold(pose, "then.at-least"));
    }

    /** As the routine has it: {@code "3 to 5 minutes"}, {@code "At least 10 breaths"}. */
    String hold(Pose pose) {
        return hold(pose, "at-least");
    }

    private String hold(Pose pose, String atLeast) {
        Hold hold = pose.hold();
        String unit = hold.unit().name().toLowerCase(Locale.ROOT);
        String amount = hold.from() == hold.to()
                ? number(hold.from())
                : texts.text("from-to", number(hold.from()), number(hold.to()));
        String all = texts.text("hold." + unit + (amount.equals("1") ? ".one" : ""), amount);
        return hold.atLeast() ? texts.text(atLeast, all) : all;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
