package breathtrainer.sound.cue;

import breathtrainer.routine.Language;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/** Where the wearer has come to, kept until the first thing to do there is told, and said with it. */
final class Arrival {
    private final List<String> lines = new ArrayList<>();
    private List<String> props = List.of();
    private boolean isNew;

    /** A practice begins. */
    void begin(Routine routine) {
        props = routine.poses().stream()
                .flatMap(pose -> pose.props().stream())
                .distinct()
                .toList();
    }

    /** Another pose; with the first what all of them need, for nobody fetches a chair with closed eyes. */
    void at(Place place, Language language) {
        lines.clear();
        isNew = true;
        lines.add(named(place, language));
        if (place.poseNumber() == 1 && !props.isEmpty()) {
            lines.add(Phrase.NEEDED.in(language, String.join(", ", props)));
        }
    }

    /** Another side, the first one after its pose. */
    void atSide(Place place, Language language) {
        Phrase phrase = place.sideNumber() == 1 ? Phrase.FIRST_SIDE : Phrase.OTHER_SIDE;
        lines.add(phrase.in(language, place.side()));
    }

    /**
     * With a step; in a pose to which the wearer has just come, then with what has to be known before it is held: another way to
     * rest, and who should take care.
     */
    List<String> withStep(Place place, String step, Language language) {
        List<String> all = new ArrayList<>(lines);
        all.add(step);
        Pose pose = place.pose();
        String option = pose.option();
        String caution = pose.caution();
        if (isNew && option != null && StillHold.isToldBefore(pose)) {
            all.add(Phrase.IF_YOU_LIKE.in(language));
            all.add(option);
        }
        if (isNew && caution != null) {
            all.add(caution);
        }
        forget();
        return all;
    }

    /** If it was not said yet. */
    List<String> unsaid() {
        List<String> all = new ArrayList<>(lines);
        forget();
        return all;
    }

    private void forget() {
        lines.clear();
        isNew = false;
    }

    private static String named(Place place, Language language) {
        String name = place.pose().name();
        String sentence =
                Phrase.POSE.in(language, Integer.toString(place.poseNumber()), Integer.toString(place.poses()), name);
        return name.matches(".*[.!?…]") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
