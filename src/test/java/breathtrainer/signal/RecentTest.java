package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class RecentTest {
    @Property(seed = "20261122")
    void it_is_the_end_of_the_series_sorted(
            @ForAll @NotEmpty List<@DoubleRange(min = -9, max = 9) Double> series,
            @ForAll @IntRange(min = 1, max = 9) int length) {
        Recent recent = new Recent(length);
        series.forEach(recent::add);
        List<Double> kept = series.subList(Math.max(0, series.size() - length), series.size());
        List<Double> sorted = kept.stream().sorted().toList();

        assertThat(recent.count()).isEqualTo(kept.size());
        assertThat(recent.largest()).isEqualTo(sorted.get(sorted.size() - 1));
        assertThat(recent.smallest()).isEqualTo(sorted.get(0));
        assertThat(recent.median())
                .isEqualTo((sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2);
        assertThat(recent.back(0)).isEqualTo(series.get(series.size() - 1));
    }

    @Test
    void nothing_yet_is_zero() {
        assertThat(new Recent(3).median()).isZero();
    }

    @Test
    void after_clearing_only_what_is_new_counts() {
        Recent recent = new Recent(3);
        List.of(5.0, 6.0, 7.0, 8.0).forEach(recent::add);
        recent.clear();
        recent.add(1);

        assertThat(recent.largest()).isEqualTo(1);
    }
}
