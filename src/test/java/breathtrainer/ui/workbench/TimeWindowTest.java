package breathtrainer.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeWindowTest {
    private static final TimeWindow ALL = new TimeWindow(10, 1010);

    @Test
    void a_moment_stays_where_it_is_while_one_sees_closer() {
        TimeWindow before = new TimeWindow(100, 200);
        TimeWindow after = before.zoomed(0.5, 140, ALL);
        assertThat(after.seconds()).isEqualTo(50);
        assertThat(after.x(140, 100)).isEqualTo(before.x(140, 100));
        assertThat(after.time(after.x(140, 100), 100)).isEqualTo(140);
    }

    @Test
    void it_never_leaves_the_recording() {
        assertThat(new TimeWindow(100, 200).zoomed(1e9, 150, ALL)).isEqualTo(ALL);
        assertThat(new TimeWindow(100, 200).zoomed(1e-9, 150, ALL).seconds()).isEqualTo(TimeWindow.SHORTEST);
        assertThat(new TimeWindow(100, 200).moved(-1000, ALL)).isEqualTo(new TimeWindow(10, 110));
        assertThat(new TimeWindow(100, 200).moved(1000, ALL)).isEqualTo(new TimeWindow(910, 1010));
    }

    @Test
    void a_moment_is_brought_into_sight_and_no_further() {
        TimeWindow window = new TimeWindow(100, 200);
        assertThat(window.showing(150, ALL)).isEqualTo(window);
        TimeWindow later = window.showing(500, ALL);
        assertThat(later.from()).isLessThanOrEqualTo(500);
        assertThat(later.to()).isGreaterThanOrEqualTo(500);
        assertThat(window.showing(20, ALL).x(20, 100)).isBetween(0.0, 100.0);
    }

    @Test
    void times_are_told_as_a_clock_does() {
        assertThat(TimeAxis.clock(3723, 1)).isEqualTo("1:02:03");
        assertThat(TimeAxis.clock(123.45, 0)).isEqualTo("2:03.5");
        assertThat(TimeAxis.clock(-1, 1)).isEqualTo("-0:01");
    }
}
