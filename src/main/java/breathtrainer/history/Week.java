package breathtrainer.history;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was practised in a week with a sensor worn; what files and synthetic wearers did is left out. Figures, no verdict.
 *
 * @param monday its first day
 * @param seconds of practice
 * @param rate breaths a minute on average over the practices; NaN where there were none
 */
public record Week(LocalDate monday, int practices, double seconds, int breaths, double rate) {
    /** Every week from the first practice to the last, empty ones too, in order of time. */
    public static List<Week> of(List<PracticeBrief> practices) {
        Map<LocalDate, List<PracticeBrief>> byWeek = new TreeMap<>();
        for (PracticeBrief each : practices) {
            if (each.worn()) {
                monday(each)
                        .ifPresent(monday -> byWeek.computeIfAbsent(monday, none -> new ArrayList<>())
                                .add(each));
            }
        }
        List<Week> weeks = new ArrayList<>();
        LocalDate next =
                byWeek.isEmpty() ? LocalDate.MAX : byWeek.keySet().iterator().next();
        for (LocalDate monday : byWeek.keySet()) {
            for (; next.isBefore(monday); next = next.plusWeeks(1)) {
                weeks.add(of(next, List.of()));
            }
            weeks.add(of(monday, byWeek.getOrDefault(monday, List.of())));
            next = monday.plusWeeks(1);
        }
        return weeks;
    }

    private static Week of(LocalDate monday, List<PracticeBrief> practices) {
        return new Week(
                monday,
                practices.size(),
                practices.stream().mapToDouble(PracticeBrief::seconds).sum(),
                practices.stream().mapToInt(PracticeBrief::breaths).sum(),
                practices.stream()
                        .mapToDouble(PracticeBrief::rate)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN));
    }

    private static Optional<LocalDate> monday(PracticeBrief practice) {
        try {
            return Optional.of(OffsetDateTime.parse(practice.started())
                    .toLocalDate()
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
