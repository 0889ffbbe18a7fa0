package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.PoseTally;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.session.UnsureTime.UnsurePose;
import breathtrainer.ui.summary.SummaryScreen;
import breathtrainer.ui.summary.TallyTable;
import breathtrainer.ui.summary.TallyWords;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void every_pose_has_its_numbers_and_the_last_line_has_them_all() throws Exception {
        assertThat(table(Moment.tallies())).isEqualTo("""
                        | Breaths | Sensed | By hand | Minutes | Breaths a minute
                        Breathing into the back | 10 | 10 | – | 1:36 | 6.3
                        Cat-Cow | 25 | 24 | 1 | 3:04 | 8.2
                        Dolphin prelude | 8 | 7 | 1 | 1:11 | 6.8
                        Mini suns | 6 | 6 | – | 0:58 | 6.2
                        Lying spinal twist | 10 | 10 | – | 1:42 | 5.9
                        Rest | 41 | 41 | – | 5:05 | 8.1
                        Altogether | 100 | 98 | 2 | 13:36 | 7.4""");
    }

    @Test
    void a_pose_that_was_not_reached_has_no_numbers() {
        assertThat(TallyWords.of(new PoseTally(SampleRoutine.REST, 0, 0, 0)))
                .containsExactly("Rest", "–", "–", "–", "–", "–");
    }

    @Test
    void breaths_counted_by_hand_in_no_time_have_no_rate() {
        assertThat(TallyWords.of(new PoseTally(SampleRoutine.REST, 0, 2, 0)))
                .containsExactly("Rest", "2", "0", "2", "0:00", "–");
    }

    @Test
    void the_whole_routine_ends_with_the_teachers_words() throws Exception {
        assertThat(close(End.ROUTINE))
                .containsExactly(
                        "Your practice is done",
                        "Stay as long as you like, then roll to one side and come up slowly.\nNamaste.");
    }

    @Test
    void a_recording_that_was_over_first_is_said_to_be() throws Exception {
        assertThat(close(End.SOURCE))
                .containsExactly("The practice has ended", "The recording was over before the routine was.");
    }

    @Test
    void who_ended_it_needs_no_explanation() throws Exception {
        assertThat(close(End.WEARER)).containsExactly("The practice has ended", "");
    }

    @Test
    void a_pose_whose_signal_was_unsure_for_long_says_so() throws Exception {
        List<UnsurePose> unsure = List.of(new UnsurePose(1, "Cat-Cow", 24));
        List<String> said = Fx.get(() -> new TallyTable(Moment.tallies(), unsure)
                .getChildren().stream()
                        .map(Label.class::cast)
                        .filter(cell -> cell.getGraphic() != null)
                        .map(cell -> cell.getText() + ": " + ((Label) cell.getGraphic()).getText())
                        .toList());
        assertThat(said).containsExactly("Cat-Cow: unsure for 24 s");
    }

    private static List<String> close(End end) throws Exception {
        return Fx.get(() -> {
            SummaryScreen screen = ScreenGallery.summary(end);
            return List.of(Fx.text(screen, "heading"), Fx.text(screen, "closing-words"));
        });
    }

    private static String table(List<PoseTally> tallies) throws Exception {
        return Fx.get(() -> new TallyTable(tallies, List.of())
                .getChildren().stream()
                        .collect(Collectors.groupingBy(
                                GridPane::getRowIndex,
                                TreeMap::new,
                                Collectors.mapping(cell -> ((Label) cell).getText(), Collectors.joining(" | "))))
                        .values()
                        .stream()
                        .map(String::strip)
                        .collect(Collectors.joining("\n")));
    }
}
