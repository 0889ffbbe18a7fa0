package breathtrainer.figure;

import breathtrainer.figure.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A picture that shows a figure well when it stands still.
 *
 * @param name good for a file: {@code all-fours-inhale}
 * @param share of the passage's way
 * @param level of the lungs
 */
public record Keyframe(String name, Passage passage, double share, double level, boolean mirrored) {
    private static final List<String> LEVELS = List.of("exhale", "half", "inhale");

    /** All of a figure: its breath at three levels, then every shape of every other passage; both sides. */
    public static List<Keyframe> of(Figure figure) {
        List<Keyframe> frames = new ArrayList<>();
        addSide(figure, figure.id(), false, frames);
        if (!figure.side().isEmpty()) {
            addSide(figure, figure.id() + "-other-side", true, frames);
        }
        return frames;
    }

    private static void addSide(Figure figure, String name, boolean mirrored, List<Keyframe> frames) {
        for (int i = 0; i < LEVELS.size(); i++) {
            frames.add(new Keyframe(name + "-" + LEVELS.get(i), Passage.BREATH, i / 2.0, i / 2.0, mirrored));
        }
        for (Kind kind : Kind.values()) {
            for (int number = 0; kind != Kind.BREATH && number < figure.count(kind); number++) {
                addPassage(figure, name, new Passage(kind, number), mirrored, frames);
            }
        }
    }

    private static void addPassage(
            Figure figure, String name, Passage passage, boolean mirrored, List<Keyframe> frames) {
        String kind = passage.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String base = name + "-" + kind + "-" + (passage.number() + 1);
        int shapes = figure.shapes(passage);
        for (int i = 0; i < shapes; i++) {
            double share = shapes == 1 ? 0 : (double) i / (shapes - 1);
            String place = shapes == 1 ? "" : "-" + (i + 1) + "-of-" + shapes;
            frames.add(new Keyframe(base + place, passage, share, level(passage, share), mirrored));
        }
    }

    /** The movements of a round go with inhale and exhale in turns, those into a hold with the exhale. */
    private static double level(Passage passage, double share) {
        return switch (passage.kind()) {
            case ROUND -> passage.number() % 2 == 0 ? share : 1 - share;
            case ENTER -> 1 - share;
            default -> 0.5;
        };
    }
}
