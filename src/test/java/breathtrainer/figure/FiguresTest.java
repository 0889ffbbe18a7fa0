package breathtrainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.drawing.Drawing;
import breathtrainer.drawing.Mark;
import breathtrainer.drawing.Pen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {
    static List<String> ids() {
        return Figures.IDS;
    }

    @Test
    void every_file_of_the_folder_is_built_in() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("routines", "figures"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Figures.IDS);
        }
    }

    /** Joints of a body never lie far outside what is seen, and flesh never below the floor. */
    @ParameterizedTest
    @MethodSource("ids")
    void every_keyframe_lies_within_its_frame(String id) throws Exception {
        Figure figure = Figures.builtIn().find(id).orElseThrow();
        for (Keyframe frame : Keyframe.of(figure)) {
            Drawing drawing = figure.draw(frame.passage(), frame.share(), frame.level(), frame.mirrored());
            drawing.marks().stream()
                    .filter(Mark.Fill.class::isInstance)
                    .map(Mark.Fill.class::cast)
                    .forEach(fill -> fill.outline().trace(within(drawing, frame.name())));
        }
    }

    private static Pen within(Drawing drawing, String name) {
        return new Pen() {
            @Override
            public void moveTo(double x, double y) {
                lineTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                assertThat(x)
                        .as(name)
                        .isBetween(
                                drawing.extent().left() - 0.01, drawing.extent().right() + 0.01);
                assertThat(y)
                        .as(name)
                        .isBetween(
                                drawing.extent().bottom() - 0.01,
                                drawing.extent().top() + 0.01);
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void an_unknown_name_has_no_figure() throws Exception {
        assertThat(Figures.builtIn().find("headstand")).isEmpty();
    }

    /** A round of cat and cow is a breath: with full lungs the back is hollow. */
    @Test
    void what_moves_with_the_breath_without_keyframes_of_its_own_breathes() throws Exception {
        Figure cow = Figures.builtIn().find("all-fours").orElseThrow();
        Drawing full = cow.draw(new Passage(Passage.Kind.ROUND, 0), 1, 1, false);
        assertThat(full.hasMovedFrom(cow.draw(Passage.BREATH, 1, 1, false), 1e-9))
                .isFalse();
        assertThat(full.hasMovedFrom(cow.draw(Passage.BREATH, 0, 0, false), 0.1))
                .isTrue();
        Drawing empty = cow.draw(new Passage(Passage.Kind.ROUND, 1), 1, 0, false);
        assertThat(empty.hasMovedFrom(cow.draw(Passage.BREATH, 0, 0, false), 1e-9))
                .isFalse();
    }

    @Test
    void the_other_side_is_mirrored() throws Exception {
        Figure twist = Figures.builtIn().find("twist").orElseThrow();
        assertThat(twist.isMirrored("right", 1)).isFalse();
        assertThat(twist.isMirrored("left", 2)).isTrue();
        assertThat(twist.isMirrored("left", 1)).isTrue();
        assertThat(twist.isMirrored("links", 2)).isTrue();
    }
}
