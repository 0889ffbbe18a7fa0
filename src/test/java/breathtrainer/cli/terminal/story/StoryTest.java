package breathtrainer.cli.terminal.story;

import static breathtrainer.cli.terminal.ScriptedSnapshot.place;
import static breathtrainer.cli.terminal.ScriptedSnapshot.pose;
import static breathtrainer.cli.terminal.ScriptedSnapshot.progress;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Pose TWIST = pose("Lying twist", Hold.Unit.BREATHS, 3, "right", "left");
    private static final Pose CAT_COW = pose("Cat-Cow", Hold.Unit.ROUNDS, 2);
    private static final Pose REST = pose("Rest", Hold.Unit.MINUTES, 2);

    private final Story story = new Story();
    private final StringBuilder told = new StringBuilder();

    @Test
    void advice_then_the_way_into_a_pose_then_its_hold() {
        tell(opening("Have a doctor look at it.", "Stop when you feel dizzy."));
        tell(gettingReady(place(TWIST, 1, 1), "Lie on your back."));
        tell(gettingReady(place(TWIST, 1, 1), "Draw the knees up."));
        tell(holding(place(TWIST, 1, 1), 0, "Let the ribs widen."));
        assertThat(told).hasToString("""

                For the back
                  Have a doctor look at it.
                  Stop when you feel dizzy.
                  Signal good.

                Lying twist, right side, part 1 of 3
                  Option: a blanket.
                  Lie on your back.
                  Draw the knees up.
                  Hold: 3 breaths.
                  Let the ribs widen.
                """);
    }

    @Test
    void nothing_new_is_no_line() {
        tell(resting(30));
        told.setLength(0);
        tell(resting(30));
        assertThat(told).isEmpty();
    }

    @Test
    void the_cues_of_a_still_hold_are_told_once_and_every_breath_is() {
        for (int breath = 0; breath < 3; breath++) {
            tell(holding(place(TWIST, 1, 1), breath, "Let the ribs widen."));
            tell(holding(place(TWIST, 1, 1), breath, "Let the shoulders sink."));
        }
        assertThat(afterHeading()).isEqualTo("""
                  Hold: 3 breaths.
                  Let the ribs widen.
                  Let the shoulders sink.
                  1 of 3 breaths
                  2 of 3 breaths
                """);
    }

    @Test
    void the_movements_of_a_round_are_told_each_time() {
        for (int step = 0; step < 4; step++) {
            tell(moving(step / 2, step % 2 == 0 ? "Lift the head." : "Round the back."));
        }
        assertThat(afterHeading()).isEqualTo("""
                  Hold: 2 rounds.
                  Lift the head.
                  Round the back.
                  1 of 2 rounds
                  Lift the head.
                  Round the back.
                """);
    }

    @Test
    void the_last_count_is_told_even_if_the_next_pose_comes_with_it() {
        tell(holding(place(TWIST, 1, 1), 2, "Breathe.").withTallies(new PoseTally(TWIST, 2, 0, 20)));
        told.setLength(0);
        tell(changingSide(place(TWIST, 1, 2), "Come back to the middle.").withTallies(new PoseTally(TWIST, 3, 0, 30)));
        assertThat(told).hasToString("""
                  3 of 3 breaths
                  Hold ended.

                Lying twist, left side, part 1 of 3
                  Option: a blanket.
                  Come back to the middle.
                """);
    }

    @Test
    void a_hold_that_was_left_early_has_no_count_that_was_not() {
        tell(holding(place(TWIST, 1, 1), 1, "Breathe."));
        told.setLength(0);
        tell(changingSide(place(TWIST, 1, 2), "Come back to the middle."));
        assertThat(told.toString()).startsWith("  Hold ended.\n\nLying twist, left side");
    }

    @Test
    void breaths_that_were_counted_in_one_moment_are_told_one_by_one() {
        tell(holding(place(TWIST, 1, 1), 0, "Breathe."));
        told.setLength(0);
        tell(holding(place(TWIST, 1, 1), 2, "Breathe."));
        assertThat(told).hasToString("  1 of 3 breaths\n  2 of 3 breaths\n");
    }

    @Test
    void a_breath_taken_back_is_told() {
        tell(holding(place(TWIST, 1, 1), 2, "Breathe."));
        told.setLength(0);
        tell(holding(place(TWIST, 1, 1), 1, "Breathe."));
        assertThat(told).hasToString("  1 of 3 breaths\n");
    }

    @Test
    void going_back_ends_no_hold_and_begins_it_again() {
        tell(holding(place(TWIST, 1, 1), 1, "Breathe."));
        told.setLength(0);
        tell(gettingReady(place(TWIST, 1, 1), "Lie on your back."));
        tell(holding(place(TWIST, 1, 1), 0, "Breathe."));
        assertThat(told).hasToString("  Lie on your back.\n  Hold: 3 breaths.\n");
    }

    @Test
    void staying_has_no_aim_until_it_is_taken_back() {
        tell(holding(place(TWIST, 1, 1), 2, "Breathe."));
        told.setLength(0);
        for (int breath = 2; breath < 5; breath++) {
            tell(holding(place(TWIST, 1, 1), new Progress(breath, 3, Hold.Unit.BREATHS, breath, 0, true), "Breathe."));
        }
        tell(holding(place(TWIST, 1, 1), 4, "Breathe."));
        assertThat(told).hasToString("""
                  Staying until told to move on.
                  3 breaths, staying
                  4 breaths, staying
                  The hold ends by its count again.
                """);
    }

    @Test
    void a_timed_hold_is_told_by_the_minute() {
        for (double seconds = 0; seconds < 127; seconds += 0.04) {
            tell(resting(seconds));
        }
        tell(at(new RoutineState.Finished(false), "For the back", "Namaste.", ""));
        assertThat(afterHeading()).isEqualTo("""
                  Hold: 2:00 minutes.
                  Lie still.
                  1:00 of 2:00 minutes
                  2:00 of 2:00 minutes
                  Hold ended after 2:06.
                """);
    }

    @Test
    void a_practice_that_is_ended_early_ends_no_hold() {
        tell(resting(30));
        told.setLength(0);
        tell(at(new RoutineState.Finished(true), "For the back", "Namaste.", ""));
        assertThat(told).isEmpty();
    }

    @Test
    void a_pause_and_its_end() {
        tell(resting(30));
        told.setLength(0);
        tell(resting(30).withPaused(true));
        tell(resting(30).withPaused(true));
        tell(resting(31));
        assertThat(told).hasToString("  Paused; the count is kept.\n  Going on.\n");
    }

    private void tell(ScriptedSnapshot snapshot) {
        story.until(snapshot.snapshot()).forEach(line -> told.append(line).append('\n'));
    }

    /** Without the first lines of every practice here. */
    private String afterHeading() {
        return told.toString()
                .replaceFirst("(?s)^\n[^\n]*, part . of .\n", "")
                .replaceFirst("  Option: a blanket.\n", "")
                .replaceFirst("  Signal good.\n", "");
    }

    private static ScriptedSnapshot opening(String... advice) {
        return at(new RoutineState.Opening(""), "For the back", String.join("\n\n", advice), "");
    }

    private static ScriptedSnapshot gettingReady(Place place, String instruction) {
        return inPose(new RoutineState.GettingReady(place, 0, Phase.UNKNOWN), place, instruction);
    }

    private static ScriptedSnapshot changingSide(Place place, String instruction) {
        return inPose(new RoutineState.ChangingSide(place, 0, Phase.UNKNOWN), place, instruction);
    }

    private static ScriptedSnapshot holding(Place place, int done, String instruction) {
        return holding(place, progress(done, 3, Hold.Unit.BREATHS), instruction);
    }

    private static ScriptedSnapshot holding(Place place, Progress progress, String instruction) {
        return inPose(new RoutineState.Holding(place, progress), place, instruction);
    }

    private static ScriptedSnapshot moving(int done, String instruction) {
        Place place = place(CAT_COW, 2, 1);
        return inPose(new RoutineState.Moving(place, 0, progress(done, 2, Hold.Unit.ROUNDS)), place, instruction);
    }

    private static ScriptedSnapshot resting(double seconds) {
        Place place = place(REST, 3, 1);
        return inPose(new RoutineState.Resting(place, progress(seconds, 120, Hold.Unit.MINUTES)), place, "Lie still.");
    }

    private static ScriptedSnapshot inPose(RoutineState state, Place place, String instruction) {
        String heading = place.pose().name() + (place.side().isEmpty() ? "" : ", " + place.side() + " side");
        String part = place.poseNumber() + " of " + place.poses();
        return ScriptedSnapshot.of(state)
                .withGuidance(new Guidance(heading, instruction, "Option: a blanket.", "", "", "", part));
    }

    private static ScriptedSnapshot at(RoutineState state, String heading, String instruction, String part) {
        return ScriptedSnapshot.of(state).withGuidance(new Guidance(heading, instruction, "", "", "", "", part));
    }
}
