package breathtrainer.cli.terminal.story;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.Routines;
import breathtrainer.session.Guidance;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.BreathAsked;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathTakenBack;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.HoldEnded;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.StayChanged;
import breathtrainer.session.SessionEvent.StepBegan;
import breathtrainer.session.Snapshot;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final Routine MID_BACK = Routines.builtIn().get(0);
    private static final Place SEATED = place(1, 1);
    private static final Place SUNS = place(4, 1);
    private static final Place TWIST = place(5, 1);
    private static final Place REST = place(6, 1);

    private final StringBuilder told = new StringBuilder();
    private final Story story =
            new Story(lines -> lines.forEach(line -> told.append(line).append('\n')));

    @Test
    void what_there_is_to_read_before_the_first_sample_is_not_told_again_by_it() {
        story.before(ScriptedSnapshot.of(new RoutineState.Opening("Ask a doctor."))
                .withGuidance(new Guidance(MID_BACK.title(), "Ask a doctor.", "", "", "", "", ""))
                .snapshot());
        tell(
                new Began(0, MID_BACK, Length.SHORT),
                new Advised(0, 0, "Ask a doctor."),
                new Advised(8, 1, "Sit\n\ndown."));
        assertThat(told).hasToString("""

                Ease for the mid-back
                  Ask a doctor.
                  Sit
                  down.
                """);
    }

    @Test
    void the_way_into_a_pose_and_its_hold() {
        tell(new PoseBegan(0, SEATED), new StepBegan(0, SEATED, 1), awaiting(SEATED, MovementPart.ROUND, 0));
        tell(inhale(), begun(SEATED, counted(0, 10)), exhale());
        assertThat(told).hasToString("""

                Breathing into the back, part 1 of 6
                  You need: a mat before a wall, a rolled mat or blanket. Once this is easy, guide the inhale to where the upper back is tight or sore.
                  Sit before it, legs crossed or stretched out, the roll upright between spine and wall.
                  Begin with your next inhale, when you are ready.
                  Hold: 10 breaths.
                  Once this is easy, guide the inhale to where the upper back is tight or sore.
                  Let the ribs widen, those at the back into the roll.
                  Let the shoulders soften, and draw the belly gently in.
                """);
    }

    @Test
    void a_side_has_its_heading_once_and_its_name_in_the_words() {
        tell(new PoseBegan(0, TWIST), new SideBegan(0, TWIST), awaiting(TWIST, MovementPart.ENTER, 1));
        tell(new MovementBegan(1, TWIST, MovementPart.ENTER, 1));
        assertThat(told).hasToString("""

                Lying spinal twist, right, part 5 of 6
                  Exhale: Sink both knees to the right, near the armpit. Shoulders stay down as far as they will.
                  Sink both knees to the right, near the armpit. Shoulders stay down as far as they will.
                """);
    }

    @Test
    void going_back_to_the_advice_tells_the_title_again() {
        tell(new Began(0, MID_BACK, Length.SHORT), new BreathAsked(0, Phase.EXHALE, "Let it out."));
        tell(new PoseBegan(0, REST), new Advised(1, 0, "Ask a doctor."));
        assertThat(told).hasToString("""

                Ease for the mid-back
                  Let it out.

                Rest, part 6 of 6

                Ease for the mid-back
                  Ask a doctor.
                """);
    }

    @Test
    void the_cues_of_a_still_hold_are_told_once_and_every_breath_is() {
        tell(inhale(), begun(REST, counted(0, 3)), exhale());
        told.setLength(0);
        tell(new BreathCounted(4, REST, counted(1, 3)), inhale(), exhale());
        tell(new BreathCounted(8, REST, counted(2, 3)), inhale(), exhale());
        assertThat(told).hasToString("  1 of 3 breaths\n  2 of 3 breaths\n");
    }

    @Test
    void no_cue_is_told_outside_a_hold_nor_in_one_with_movements() {
        tell(inhale(), exhale(), begun(SUNS, rounds(0)), inhale(), exhale());
        assertThat(told.toString().lines().toList()).first().isEqualTo("  Hold: 3 rounds.");
        assertThat(told).doesNotContain("Let the breath");
    }

    @Test
    void the_movements_of_a_round_are_told_each_time() {
        tell(begun(SUNS, rounds(0)), movement(0));
        told.setLength(0);
        tell(movement(3), new BreathCounted(9, SUNS, rounds(1)), movement(0));
        assertThat(told).hasToString("""
                  Join the palms before the chest again.
                  1 of 3 rounds
                  Stretch both arms overhead, and make the waist long below the ribs.
                """);
    }

    @Test
    void breaths_that_were_counted_in_one_moment_are_told_one_by_one() {
        held(counted(0, 3));
        tell(new BreathCounted(4, REST, counted(2, 3)));
        assertThat(told).hasToString("  1 of 3 breaths\n  2 of 3 breaths\n");
    }

    @Test
    void a_breath_taken_back_is_one_line() {
        held(counted(4, 9));
        tell(new BreathTakenBack(4, REST, counted(2, 9)));
        assertThat(told).hasToString("  2 of 9 breaths\n");
    }

    @Test
    void a_hold_that_the_wearer_moves_on_from_is_ended() {
        held(counted(1, 3));
        tell(new CommandGiven(5, Command.NEXT), new HoldEnded(5, REST, counted(1, 3)), new PoseBegan(5, SEATED));
        assertThat(told).hasToString("  Hold ended.\n\nBreathing into the back, part 1 of 6\n");
    }

    @Test
    void going_back_ends_no_hold_and_begins_it_again() {
        held(counted(1, 3));
        tell(new CommandGiven(5, Command.BACK), new HoldEnded(5, REST, counted(1, 3)), new StepBegan(5, REST, 0));
        tell(begun(REST, counted(0, 3)), new HoldEnded(9, REST, counted(3, 3)));
        assertThat(told.toString().lines().map(String::strip))
                .contains("Bring the knees back to the middle, and set the feet down.", "Hold: 3 breaths.")
                .endsWith("Hold ended.")
                .containsOnlyOnce("Hold ended.");
    }

    @Test
    void a_practice_that_is_ended_early_ends_no_hold() {
        held(counted(1, 3));
        tell(new CommandGiven(5, Command.END), new HoldEnded(5, REST, counted(1, 3)));
        tell(new SessionEvent.Closed(5, true, MID_BACK.after()));
        assertThat(told).isEmpty();
    }

    @Test
    void staying_has_no_aim_until_it_is_taken_back() {
        held(counted(2, 3));
        tell(new StayChanged(4, REST, new Progress(2, 3, Unit.BREATHS, 2, 0, true)));
        tell(new BreathCounted(5, REST, new Progress(3, 3, Unit.BREATHS, 3, 0, true)));
        tell(new StayChanged(6, REST, counted(3, 3)));
        assertThat(told).hasToString("""
                  Staying until told to move on.
                  3 breaths, staying
                  The hold ends by its count again.
                """);
    }

    @Test
    void a_timed_hold_is_told_by_the_minute() {
        held(timed(0));
        for (double seconds = 0; seconds < 126.8; seconds += 0.04) {
            story.onChange(resting(timed(seconds)));
        }
        tell(new HoldEnded(127, REST, timed(126.96)));
        assertThat(told).hasToString("""
                  Signal good.
                  1:00 of 2:00 minutes
                  2:00 of 2:00 minutes
                  Hold ended after 2:06.
                """);
    }

    @Test
    void a_pause_and_its_end() {
        tell(new Paused(1), new Resumed(2));
        assertThat(told).hasToString("  Paused; the count is kept.\n  Going on.\n");
    }

    /** In a still hold, and nothing of it told. */
    private void held(Progress progress) {
        tell(inhale(), begun(REST, progress), exhale());
        told.setLength(0);
    }

    private void tell(SessionEvent... events) {
        for (SessionEvent event : events) {
            story.onEvent(event);
        }
    }

    private static Place place(int pose, int side) {
        return new Place(MID_BACK.poses().get(pose - 1), pose, MID_BACK.poses().size(), side);
    }

    private static SessionEvent inhale() {
        return new InhaleBegan(0, 0, 0, 1);
    }

    private static SessionEvent exhale() {
        return new ExhaleBegan(0, 0, 0, 1);
    }

    private static SessionEvent begun(Place place, Progress progress) {
        return new HoldBegan(0, place, progress);
    }

    private static SessionEvent movement(int movement) {
        return new MovementBegan(0, SUNS, MovementPart.ROUND, movement);
    }

    private static SessionEvent awaiting(Place place, MovementPart part, int movement) {
        return new Awaiting(0, place, part == MovementPart.ENTER ? Phase.EXHALE : Phase.INHALE, part, movement);
    }

    private static Progress counted(int done, int target) {
        return new Progress(done, target, Unit.BREATHS, done, 0, false);
    }

    private static Progress rounds(int done) {
        return new Progress(done, 3, Unit.ROUNDS, 2 * done, 0, false);
    }

    private static Progress timed(double seconds) {
        return new Progress(seconds, 120, Unit.MINUTES, 0, 0, false);
    }

    private static Snapshot resting(Progress progress) {
        return ScriptedSnapshot.of(new RoutineState.Resting(REST, progress)).snapshot();
    }
}
