package breathtrainer.ui.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A breath, and whether it was counted before, is counted now, or both. */
record ComparedBreath(BreathSpan span, Change change) {
    /** What became of it. */
    enum Change {
        KEPT,
        NEW,
        GONE
    }

    /** In their order. Of two that share one of the other side, the first is the same and the second is not. */
    static List<ComparedBreath> of(List<BreathSpan> before, List<BreathSpan> now) {
        List<BreathSpan> left = new ArrayList<>(before);
        List<ComparedBreath> compared = new ArrayList<>();
        for (BreathSpan breath : now) {
            boolean kept = left.stream()
                    .filter(breath::isSame)
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            compared.add(new ComparedBreath(breath, kept ? Change.KEPT : Change.NEW));
        }
        left.forEach(gone -> compared.add(new ComparedBreath(gone, Change.GONE)));
        compared.sort(Comparator.comparingDouble(breath -> breath.span().from()));
        return List.copyOf(compared);
    }
}
