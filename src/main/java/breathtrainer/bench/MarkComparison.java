package breathtrainer.bench;

import breathtrainer.bench.BenchFindings.FoundOnset;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks against onsets.
 *
 * @param hits marks that were found
 * @param misses marks that were not
 * @param extras onsets without a mark, between the first mark and the last
 */
public record MarkComparison(List<HandMark> hits, List<HandMark> misses, List<FoundOnset> extras) {
    /** As {@code evaluate} judges by half a second, and no stricter than it does. */
    private static final double WITHIN = 0.5; // seconds

    public MarkComparison {
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
        extras = List.copyOf(extras);
    }

    /** One to one, in order of time, inhales and exhales for themselves. */
    public static MarkComparison of(List<HandMark> marks, List<FoundOnset> onsets) {
        List<HandMark> hits = new ArrayList<>();
        List<HandMark> misses = new ArrayList<>();
        List<FoundOnset> extras = new ArrayList<>();
        if (!marks.isEmpty()) {
            double first = marks.get(0).time() - WITHIN;
            double last = marks.get(marks.size() - 1).time() + WITHIN;
            for (boolean inhale : new boolean[] {true, false}) {
                compare(
                        marks.stream().filter(mark -> mark.inhale() == inhale).toList(),
                        onsets.stream()
                                .filter(onset -> onset.inhale() == inhale)
                                .filter(onset -> onset.time() >= first && onset.time() <= last)
                                .toList(),
                        new MarkLists(hits, misses, extras));
            }
        }
        hits.sort(null);
        misses.sort(null);
        return new MarkComparison(hits, misses, extras);
    }

    private record MarkLists(List<HandMark> hits, List<HandMark> misses, List<FoundOnset> extras) {}

    private static void compare(List<HandMark> marks, List<FoundOnset> onsets, MarkLists lists) {
        int next = 0;
        for (HandMark mark : marks) {
            while (next < onsets.size() && onsets.get(next).time() < mark.time() - WITHIN) {
                lists.extras().add(onsets.get(next++));
            }
            if (next < onsets.size() && onsets.get(next).time() <= mark.time() + WITHIN) {
                lists.hits().add(mark);
                next++;
            } else {
                lists.misses().add(mark);
            }
        }
        lists.extras().addAll(onsets.subList(next, onsets.size()));
    }
}
