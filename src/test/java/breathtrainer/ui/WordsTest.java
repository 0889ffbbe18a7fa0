package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.Length;
import breathtrainer.session.Signal;
import breathtrainer.signal.SourceStatus;
import breathtrainer.ui.look.Sentences;
import breathtrainer.ui.practice.Notice;
import breathtrainer.ui.practice.SpeedWords;
import breathtrainer.ui.practice.StageWords;
import breathtrainer.ui.practice.Standing;
import breathtrainer.ui.start.RoughLength;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is derived from a snapshot, without a window. */
class WordsTest {
    @Test
    void every_stage_has_its_name() {
        assertThat(Moments.all().stream()
                        .map(moment -> StageWords.of(moment.state()))
                        .distinct())
                .containsExactly(
                        "Before you begin",
                        "Getting ready, step 3 of 6",
                        "Getting ready, until your next inhale",
                        "Holding",
                        "Moving with the breath",
                        "Coming in, step 2 of 2",
                        "Changing sides",
                        "Resting");
    }

    @Test
    void a_notice_tells_the_most_pressing_thing() {
        SourceStatus gone = SourceStatus.waiting("The belt is gone.");
        Moment lost = Moments.HOLDING.with(new Signal(Signal.State.LOST, 0, "No breath is seen."));
        assertThat(Stream.of(
                                lost.with(gone).withPaused(),
                                lost.with(gone),
                                lost,
                                lost.with(new Signal(Signal.State.LOST, 0, "")),
                                Moments.HOLDING)
                        .map(moment -> Notice.of(moment.at(60), moment.source())))
                .containsExactly(
                        "Paused. The count is kept; Space goes on.",
                        "The belt is gone.",
                        "No breath is seen.",
                        "Your breath cannot be seen now. The count is kept and goes on when it is back.",
                        "");
    }

    @Test
    void speed_is_told_only_when_hurried_or_slowed() {
        assertThat(Stream.of(1.0, 12.0, 0.5, 100.0, Double.POSITIVE_INFINITY).map(SpeedWords::of))
                .containsExactly("", "Replay × 12", "Replay × 0.5", "Replay × 100", "Replay, as fast as can be");
    }

    @Test
    void both_sides_make_up_one_pose() {
        assertThat(Standing.shareOfPose(Moments.ENTERING.state())).isZero();
        assertThat(Standing.shareOfPose(Moments.CHANGING_SIDE.state())).isEqualTo(0.5);
        assertThat(Standing.shareOfPose(Moments.HOLDING.state())).isEqualTo(0.4);
        assertThat(Standing.shareOfPose(Moments.STAYING.state())).isEqualTo(1);
    }

    @Test
    void what_is_said_has_one_full_stop_at_a_time() {
        assertThat(Sentences.of("Rest", "Let the breath come and go.", "", "3:25 of 5:00 minutes"))
                .isEqualTo("Rest. Let the breath come and go. 3:25 of 5:00 minutes");
    }

    @Test
    void whoever_stays_is_told_so_once() {
        assertThat(Moments.STAYING.guidance().countUnit()).isEqualTo("breaths, staying");
    }

    @Test
    void a_longer_length_takes_longer() {
        assertThat(Stream.of(Length.values()).map(length -> RoughLength.minutes(SampleRoutine.MID_BACK, length)))
                .isEqualTo(List.of(14, 19, 24));
    }
}
