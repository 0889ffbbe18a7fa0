package breathtrainer.sound.cue;

import breathtrainer.routine.Language;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import java.util.ArrayList;
import java.util.List;

/** Where the wearer has come to, kept until the first thing to do there is told, and said with it. */
final class Arrival {
    private final List<String> lines = new ArrayList<>();

    /** Another pose, and what it needs. */
    void at(Pose pose, Language language) {
        lines.clear();
        lines.add(sentence(pose.name()));
        if (!pose.props().isEmpty()) {
            lines.add(Phrase.NEEDED.in(language, String.join(", ", pose.props())));
        }
    }

    /** Another side, the first one after its pose. */
    void atSide(Place place, Language language) {
        Phrase phrase = place.sideNumber() == 1 ? Phrase.FIRST_SIDE : Phrase.OTHER_SIDE;
        lines.add(phrase.in(language, place.side()));
    }

    /** With the caution of a pose to which the wearer has just come, and a step. */
    List<String> withStep(Place place, String step) {
        String caution = place.pose().caution();
        if (!lines.isEmpty() && place.sideNumber() == 1 && caution != null) {
            lines.add(caution);
        }
        return with(step);
    }

    /** If it was not said yet, and more. */
    List<String> with(String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        lines.clear();
        return all;
    }

    private static String sentence(String name) {
        return name.matches(".*[.!?…]") ? name : name + ".";
    }
}
