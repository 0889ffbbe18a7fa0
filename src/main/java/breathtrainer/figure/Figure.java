package breathtrainer.figure;

import breathtrainer.drawing.Drawing;
import breathtrainer.figure.Passage.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A drawn person in one pose. Immutable; any thread.
 *
 * @param id as a routine names it
 * @param side the side that it is drawn for, such as {@code "right"}; empty for a pose without sides
 * @param ways for each kind of passage; at least {@link Kind#BREATH}
 */
public record Figure(String id, String title, String side, Map<Kind, List<Way>> ways) {
    private static final Map<String, String> OPPOSITE = Map.of("right", "left", "left", "right");

    public Figure {
        ways = Map.copyOf(ways);
        if (!ways.containsKey(Kind.BREATH)) {
            throw new IllegalArgumentException("a figure breathes");
        }
    }

    /** How many passages of a kind it has of its own. */
    public int count(Kind kind) {
        return ways.getOrDefault(kind, List.of()).size();
    }

    /** How many shapes a passage goes through. */
    public int shapes(Passage passage) {
        return way(passage).shapes();
    }

    /**
     * One picture.
     *
     * @param passage one that the figure does not have is shown by the shape of its exhale, but a movement with the breath by
     *     its breath; rounds begin again
     * @param share of the passage's way, 0 to 1
     * @param level of the lungs; below 0 is drawn as 0, above 1 as 1
     */
    public Drawing draw(Passage passage, double share, double level, boolean mirrored) {
        boolean own = count(passage.kind()) > 0;
        boolean breathed = passage.kind() == Kind.ROUND;
        return way(passage).draw(own ? share : breathed ? filled(level) : 0, level, mirrored);
    }

    private static double filled(double level) {
        return Math.max(0, Math.min(1, level));
    }

    private Way way(Passage passage) {
        List<Way> own = ways.getOrDefault(passage.kind(), List.of());
        if (own.isEmpty()) {
            return way(Passage.BREATH);
        }
        int number = passage.kind() == Kind.ROUND
                ? Math.floorMod(passage.number(), own.size())
                : Math.min(passage.number(), own.size() - 1);
        return own.get(number);
    }

    /**
     * Whether left and right are to be exchanged: for the other side than the one that it is drawn for.
     *
     * @param wanted the name of the side; empty for a pose without sides
     * @param number which side it is, from 1; decides where names other than left and right are used
     */
    public boolean isMirrored(String wanted, int number) {
        String name = wanted.toLowerCase(Locale.ROOT);
        if (side.isEmpty() || name.isEmpty() || name.equals(side)) {
            return false;
        }
        return name.equals(OPPOSITE.get(side)) || number % 2 == 0;
    }
}
