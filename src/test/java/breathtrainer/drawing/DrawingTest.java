package breathtrainer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.drawing.Mark.Fill;
import breathtrainer.drawing.Mark.Glow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether another picture is worth painting. */
class DrawingTest {
    private static final double SEEN = 0.001; // body heights

    @Test
    void a_picture_has_moved_when_one_corner_of_it_has() {
        assertThat(square(0.5).hasMovedFrom(square(0.5), SEEN)).isFalse();
        assertThat(square(0.5004).hasMovedFrom(square(0.5), SEEN)).isFalse();
        assertThat(square(0.5011).hasMovedFrom(square(0.5), SEEN)).isTrue();
        assertThat(square(0.4989).hasMovedFrom(square(0.5), SEEN)).isTrue();
    }

    @Test
    void it_has_moved_when_its_light_or_its_ink_is_another() {
        assertThat(glow(0.5).hasMovedFrom(glow(0.5), SEEN)).isFalse();
        assertThat(glow(0.6).hasMovedFrom(glow(0.5), SEEN)).isTrue();
        assertThat(inked(0.5).hasMovedFrom(inked(1), SEEN)).isTrue();
    }

    @Test
    void it_has_moved_when_it_is_made_of_other_marks_or_seen_from_elsewhere() {
        assertThat(square(0.5).hasMovedFrom(glow(0.5), SEEN)).isTrue();
        Drawing here = square(0.5);
        assertThat(new Drawing(here.extent(), true, here.marks()).hasMovedFrom(here, SEEN))
                .isTrue();
        assertThat(new Drawing(here.extent(), false, List.of()).hasMovedFrom(here, SEEN))
                .isTrue();
        assertThat(new Drawing(new Extent(0, 0, 2, 1), false, here.marks()).hasMovedFrom(here, SEEN))
                .isTrue();
    }

    private static Drawing square(double corner) {
        return of(new Fill(
                Outline.ofPolygon(List.of(new Vector(0, 0), new Vector(1, 0), new Vector(1, corner), new Vector(0, 1))),
                1));
    }

    private static Drawing inked(double ink) {
        return of(new Fill(Outline.ofPolygon(List.of(new Vector(0, 0), new Vector(1, 0), new Vector(1, 1))), ink));
    }

    private static Drawing glow(double alpha) {
        return of(new Glow(new Vector(0.5, 0.5), 0, 0.2, 0.1, alpha));
    }

    private static Drawing of(Mark mark) {
        return new Drawing(new Extent(0, 0, 1, 1), false, List.of(mark));
    }
}
