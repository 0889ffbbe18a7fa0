package breathtrainer.sound.cue;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.breath.SignalLoss;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.BreathCounted;
import breathtrainer.session.SessionEvent.BreathSeen;
import breathtrainer.session.SessionEvent.BreathUnseen;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.InhaleBegan;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.Paused;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.Resumed;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.SignalBack;
import breathtrainer.session.SessionEvent.SignalLost;
import breathtrainer.session.SessionEvent.StayChanged;
import breathtrainer.session.SessionEvent.StepBegan;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.ToneCharacter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is heard, and when: read as a log. */
class CuesTest {
    private static final Hold TEN = new Hold(false, 10, 10, Hold.Unit.BREATHS);
    private final Pose still = pose("Sit", List.of(), List.of(), TEN, "Take care.");
    private final Pose moving = pose(
            "Cat",
            List.of(
                    new Movement(Phase.INHALE, "Let all of the belly sink.", "Belly down."),
                    new Movement(Phase.EXHALE, "Round the back.")),
            List.of(),
            new Hold(false, 4, 4, Hold.Unit.ROUNDS),
            null);
    private final Pose twist = pose("Twist", List.of(), List.of("right", "left"), TEN, null);

    @Test
    void before_the_practice_and_in_its_first_pose_it_is_told_what_the_tones_mean_where_there_is_time() {
        String doctor = "An aching back has many causes. Have a doctor find yours before you practise with us.";
        String dizzy = "Breathe as it comes. If you feel dizzy or something hurts, stop and rest for a while.";
        Pose slow = pose("Sit", List.of(), List.of(), TEN, null, 20);
        Routine routine = new Routine("r", "R", List.of(doctor, doctor, dizzy), List.of(slow), List.of());
        CueLog log = new CueLog(SoundSettings.DEFAULT).hear(new Began(0, routine, Length.SHORT));
        log.hear(new Advised(0, 0, doctor)).hear(new Advised(8, 1, doctor)).hear(new Advised(16, 2, dizzy));
        log.hear(new StepBegan(24, new Place(slow, 1, 1, 1), 0)).hear(new StepBegan(44, new Place(slow, 1, 1, 1), 1));
        assertThat(log.lines())
                .containsExactly(
                        "    0.000  say now in 8.6 s: A tone rises as you inhale, sinks as you exhale. %s | %<s"
                                .formatted(doctor),
                        "    8.000  say now: " + doctor,
                        "   16.000  say now in 8.6 s: %s Three rising strokes: another pose. | %<s".formatted(dizzy),
                        "   24.000  say now in 20.0 s: Come here. A small, high stroke ends each of the last three breaths"
                                + " or rounds. Three short notes down: the sensor has lost you. A trill: it has found you"
                                + " again. | Come here.",
                        "   44.000  say now in 10.0 s: Close your eyes. Three slow, deep strokes: the end. | Close your eyes.");
    }

    @Test
    void the_strokes_of_the_other_side_and_of_the_end_are_told_with_the_last_step_before_they_can_sound() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new StepBegan(0, new Place(slow("Sit", List.of()), 1, 3, 1), 0))
                .lines();
        Place twisting = new Place(slow("Twist", List.of("right", "left")), 2, 3, 1);
        log.hear(new StepBegan(100, twisting, 0)).hear(new StepBegan(160, twisting, 1));
        Place last = new Place(slow("Rest", List.of()), 3, 3, 1);
        log.hear(new StepBegan(300, last, 0)).hear(new StepBegan(360, last, 1));
        assertThat(log.lines())
                .containsExactly(
                        "  100.000  say now: Come here.",
                        "  160.000  say now in 10.0 s: Close your eyes. Two falling strokes: the other side. | Close your eyes.",
                        "  300.000  say now: Come here.",
                        "  360.000  say now in 10.0 s: Close your eyes. Three slow, deep strokes: the end. | Close your eyes.");
    }

    @Test
    void all_that_the_poses_need_is_asked_for_with_the_first_of_them() {
        Pose sit = needing("Sit", "a blanket");
        Pose rest = needing("Rest", "a chair");
        CueLog log = new CueLog(SoundSettings.DEFAULT)
                .hear(new Began(0, new Routine("r", "R", List.of(), List.of(sit, rest), List.of()), Length.SHORT));
        log.hear(new PoseBegan(1, new Place(sit, 1, 2, 1))).hear(new StepBegan(1, new Place(sit, 1, 2, 1), 0));
        log.hear(new PoseBegan(9, new Place(rest, 2, 2, 1))).hear(new StepBegan(9, new Place(rest, 2, 2, 1), 0));
        assertThat(log.lines())
                .filteredOn(line -> line.contains("say"))
                .containsExactly(
                        "    1.000  say now: Pose 1 of 2: Sit. Have ready: a blanket, a chair. Come here.",
                        "    9.000  say now: Pose 2 of 2: Rest. Come here.");
    }

    @Test
    void whoever_hears_no_counted_breath_is_not_told_of_its_stroke() {
        Pose slow = pose("Sit", List.of(), List.of(), TEN, null, 60);
        CueLog log = new CueLog(new SoundSettings(ToneCharacter.REED, CountedTones.NONE, MovementWords.NEVER))
                .hear(new Began(0, new Routine("r", "R", List.of(), List.of(slow), List.of()), Length.SHORT));
        log.hear(new StepBegan(0, new Place(slow, 1, 1, 1), 0));
        assertThat(log.lines())
                .containsExactly(
                        "    0.000  say now in 60.0 s: Come here. A tone rises as you inhale, sinks as you exhale."
                                + " Three rising strokes: another pose. Three short notes down: the sensor has lost you."
                                + " A trill: it has found you again. | Come here.");
    }

    @Test
    void a_still_hold_begins_in_silence_and_then_says_with_an_exhale_each_what_breath_does_there() {
        Pose sit = told(TEN, "Widen.", "Let go.", "Stay longer.");
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new Awaiting(0, place(sit, 1), Phase.INHALE, MovementPart.ROUND, 0))
                .lines();
        log.hear(new HoldBegan(2, place(sit, 1), progress(0, 10)));
        for (int breath = 1; breath <= 4; breath++) {
            log.hear(new ExhaleBegan(10 * breath, 0, 0, 1));
        }
        assertThat(log.lines())
                .filteredOn(line -> line.contains("say"))
                .containsExactly(
                        "   10.000  say patient: From the next inhale on: Widen.",
                        "   20.000  say patient: With each exhale: Let go.",
                        "   30.000  say patient: Stay longer.");
    }

    @Test
    void another_way_to_rest_is_told_before_the_wearer_lies() {
        Pose rest = told(new Hold(false, 5, 5, Hold.Unit.MINUTES), null, null, "Feet on a chair.");
        CueLog log = log(SoundSettings.DEFAULT);
        Place second = new Place(rest, 2, 2, 1);
        log.hear(new PoseBegan(0, second)).hear(new StepBegan(0, second, 0));
        log.hear(new HoldBegan(20, second, new Progress(0, 300, Hold.Unit.MINUTES, 0, 0, false)));
        log.hear(new ExhaleBegan(30, 0, 0, 1));
        assertThat(log.lines())
                .filteredOn(line -> line.contains("say"))
                .containsExactly(
                        "    0.000  say now in 10.0 s: Pose 2 of 2: Sit. Come here. If you like: Feet on a chair."
                                + " Three slow, deep strokes: the end. | Pose 2 of 2: Sit. Come here. If you like: Feet on a chair.",
                        "   20.000  say patient: 5 minutes.");
    }

    @Test
    void a_timed_hold_tells_its_half_its_last_minute_and_its_last_breaths() {
        assertThat(timed(300))
                .containsExactly(
                        "  150.000  say patient: Half way.",
                        "  240.000  say patient: One more minute.",
                        "  280.000  say patient: Two or three more breaths.");
        assertThat(timed(120))
                .containsExactly(
                        "   60.000  say patient: Half way.", "  100.000  say patient: Two or three more breaths.");
        assertThat(timed(20)).isEmpty();
    }

    @Test
    void whoever_stays_in_a_timed_hold_is_told_no_end() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new HoldBegan(0, place(still, 1), new Progress(0, 300, Hold.Unit.MINUTES, 0, 0, true)))
                .lines();
        log.hear(new BreathCounted(200, place(still, 1), new Progress(200, 300, Hold.Unit.MINUTES, 9, 0, true)));
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void the_second_movement_into_a_hold_is_told_to_be_the_one_after() {
        Pose enter = new Pose(
                "Twist",
                "",
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(
                        new Movement(Phase.EXHALE, "Draw the knees in.", "Knees in."),
                        new Movement(Phase.EXHALE, "Sink them.")),
                List.of(),
                List.of(),
                null,
                TEN,
                List.of());
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new Awaiting(0, place(enter, 1), Phase.EXHALE, MovementPart.ENTER, 0));
        log.hear(new Awaiting(5, place(enter, 1), Phase.EXHALE, MovementPart.ENTER, 1));
        assertThat(log.lines())
                .containsExactly(
                        "    0.000  say now: On your next exhale: Knees in.",
                        "    5.000  say now: And on the exhale after: Sink them.");
    }

    @Test
    void each_onset_has_its_tone_at_the_moment_it_is_told_and_none_while_paused() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new InhaleBegan(2, 1.8, 1.7, 1)).hear(new ExhaleBegan(4, 3.8, 3.7, 1));
        log.hear(new Paused(5)).hear(new InhaleBegan(6, 5.8, 5.7, 1));
        log.hear(new Resumed(7)).hear(new ExhaleBegan(8, 7.8, 7.7, 1));

        assertThat(log.lines())
                .containsExactly(
                        "    2.000  tone inhale",
                        "    4.000  tone exhale",
                        "    5.000  say now: Paused.",
                        "    7.000  say now: On we go, with your next inhale.",
                        "    8.000  tone exhale");
    }

    @Test
    void a_pose_is_named_with_its_first_step_and_its_caution_and_then_step_by_step() {
        CueLog log = log(SoundSettings.DEFAULT);
        Place second = new Place(still, 2, 3, 1);
        log.hear(new PoseBegan(10, second)).hear(new StepBegan(10, second, 0));
        log.hear(new StepBegan(20, second, 1));
        log.hear(new Awaiting(30, second, Phase.INHALE, MovementPart.ROUND, 0));

        assertThat(log.lines())
                .containsExactly(
                        "   10.000  tone pose",
                        "   10.000  say now in 10.0 s: Pose 2 of 3: Sit. Come here. Take care."
                                + " A tone rises as you inhale, sinks as you exhale. | Pose 2 of 3: Sit. Come here. Take care.",
                        "   20.000  say now in 10.0 s: Close your eyes. Three rising strokes: another pose. | Close your eyes.",
                        "   30.000  say now: 10 breaths. Begin with your next inhale.");
    }

    @Test
    void the_first_side_is_named_with_its_pose_and_the_other_has_a_tone_of_its_own() {
        CueLog log = log(SoundSettings.DEFAULT);
        Place right = new Place(twist, 3, 3, 1);
        Place left = new Place(twist, 3, 3, 2);
        log.hear(new PoseBegan(10, right)).hear(new SideBegan(10, right)).hear(new StepBegan(10, right, 0));
        log.hear(new SideBegan(50, left)).hear(new StepBegan(50, left, 0));

        assertThat(log.lines())
                .containsExactly(
                        "   10.000  tone pose",
                        "   10.000  say now in 10.0 s: Pose 3 of 3: Twist. First side: right. Come here."
                                + " A tone rises as you inhale, sinks as you exhale. | Pose 3 of 3: Twist. First side: right."
                                + " Come here.",
                        "   50.000  tone side",
                        "   50.000  say now: Other side: left. Come back to the middle. Now the next side: left.");
    }

    @Test
    void movements_are_spoken_in_the_first_two_rounds_in_as_few_words_as_fit() {
        assertThat(rounds(MovementWords.FIRST_TWO_ROUNDS))
                .containsExactly(
                        "    0.000  say now: 4 rounds. On your next inhale: Belly down.",
                        "    2.000  say with movement in 1.8 s: Inhale. Let all of the belly sink. | Inhale. Belly down. | Belly down. | Inhale.",
                        "    4.000  say with movement in 1.8 s: Exhale. Round the back. | Exhale.",
                        "   12.000  say with movement in 1.8 s: Inhale. Let all of the belly sink. | Inhale. Belly down. | Belly down. | Inhale.",
                        "   14.000  say with movement in 1.8 s: Exhale. Round the back. | Exhale.");
    }

    @Test
    void where_no_rounds_are_counted_it_is_told_that_the_words_of_movements_end() {
        Hold minutes = new Hold(false, 3, 3, Hold.Unit.MINUTES);
        Pose cat = pose("Cat", moving.movements(), List.of(), minutes, null);
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new HoldBegan(2, place(cat, 1), new Progress(0, 180, Hold.Unit.MINUTES, 0, 0, false)));
        for (int round = 0; round < 4; round++) {
            log.hear(new MovementBegan(2 + 10 * round, place(cat, 1), MovementPart.ROUND, 0));
        }
        assertThat(log.lines()).hasSize(4).last().isEqualTo("   22.000  say patient: Go on like this.");
    }

    @Test
    void whoever_breathes_fast_misses_nothing_of_a_still_hold() {
        Pose sit = told(TEN, "Let the ribs at the back grow wide.", "Let go.", "Stay longer.");
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new HoldBegan(0, place(sit, 1), progress(0, 10))).lines();
        for (int breath = 1; breath <= 4; breath++) {
            log.hear(new ExhaleBegan(3 * breath, 0, 0, 1));
        }
        assertThat(log.lines())
                .filteredOn(line -> line.contains("say"))
                .containsExactly(
                        "    3.000  say patient: From the next inhale on: Let the ribs at the back grow wide.",
                        "    9.000  say patient: With each exhale: Let go.",
                        "   12.000  say patient: Stay longer.");
    }

    @Test
    void movements_can_be_spoken_always_or_never() {
        assertThat(rounds(MovementWords.ALWAYS)).hasSize(9);
        assertThat(rounds(MovementWords.NEVER))
                .containsExactly("    0.000  say now: 4 rounds. Begin with your next inhale.");
    }

    @Test
    void words_have_as_long_as_the_middle_one_of_the_last_three_movements() {
        CueLog log = log(SoundSettings.DEFAULT);
        double time = 0;
        for (double inhale : new double[] {1, 5, 4, 7}) {
            log.hear(new InhaleBegan(time, time, time, 1)).hear(new ExhaleBegan(time + inhale, time, time, 1));
            time += inhale + 3;
        }
        log.lines();
        log.hear(new MovementBegan(time, place(moving, 1), MovementPart.ROUND, 0));
        assertThat(log.lines()).singleElement().asString().contains("with movement in 4.5 s");
    }

    @Test
    void three_more_and_the_last_one_are_told_and_the_last_three_are_struck() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new HoldBegan(0, place(still, 1), progress(0, 10))).lines();
        for (int breath = 1; breath <= 10; breath++) {
            log.hear(new BreathCounted(breath, place(still, 1), progress(breath, 10)));
        }
        assertThat(log.lines())
                .containsExactly(
                        "    7.000  say patient: Three more.",
                        "    8.000  tone last-breaths",
                        "    9.000  tone last-breaths",
                        "    9.000  say patient: Last one.",
                        "   10.000  tone last-breaths");
    }

    @Test
    void the_bowl_is_struck_for_each_breath_or_for_none_as_it_was_set() {
        SoundSettings each = new SoundSettings(ToneCharacter.REED, CountedTones.EACH, MovementWords.NEVER);
        CueLog log = log(each);
        log.hear(new BreathCounted(1, place(still, 1), progress(1, 10)))
                .hear(new BreathCounted(8, place(still, 1), progress(8, 10)));
        assertThat(log.lines()).containsExactly("    1.000  tone breath", "    8.000  tone last-breaths");

        CueLog none = log(new SoundSettings(ToneCharacter.REED, CountedTones.NONE, MovementWords.NEVER));
        none.hear(new BreathCounted(8, place(still, 1), progress(8, 10)));
        assertThat(none.lines()).isEmpty();
    }

    @Test
    void whoever_stays_is_not_counted_down() {
        CueLog log = log(SoundSettings.DEFAULT);
        Progress staying = new Progress(7, 10, Hold.Unit.BREATHS, 7, 0, true);
        log.hear(new StayChanged(1, place(still, 1), staying)).hear(new BreathCounted(2, place(still, 1), staying));
        assertThat(log.lines()).containsExactly("    1.000  say now: Stay as long as you like.");
    }

    @Test
    void a_round_of_movements_that_is_spoken_begins_with_its_countdown() {
        CueLog log = log(new SoundSettings(ToneCharacter.BOWL, CountedTones.NONE, MovementWords.ALWAYS));
        Progress three = new Progress(3, 4, Hold.Unit.ROUNDS, 3, 0, false);
        log.hear(new BreathCounted(2, place(moving, 1), three));
        log.hear(new MovementBegan(2, place(moving, 1), MovementPart.ROUND, 0));
        assertThat(log.lines())
                .containsExactly("    2.000  say with movement in 1.8 s: Last one. Inhale. Let all of the belly sink."
                        + " | Last one. Inhale. Belly down. | Last one. Belly down. | Last one. Inhale. | Inhale.");
    }

    @Test
    void lost_and_back_have_tones_and_words_and_so_has_the_end() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new SignalLost(1, 0.5, SignalLoss.GAP)).hear(new SignalBack(9));
        log.hear(new BreathUnseen(12, 1)).hear(new BreathSeen(15));
        log.hear(new Closed(20, false, List.of("Thank you.", "Namaste.")));
        assertThat(log.lines())
                .containsExactly(
                        "    1.000  tone lost",
                        "    1.000  say now: Your breath cannot be seen. The count is kept.",
                        "    9.000  tone back",
                        "    9.000  say now: Your breath is back.",
                        "   12.000  tone lost",
                        "   12.000  say now: No breath is found. Loosen the belt a little, or shift it.",
                        "   15.000  tone back",
                        "   15.000  say now: Your breath is back.",
                        "   20.000  tone end",
                        "   20.000  say now: Thank you. Namaste.");
    }

    @Test
    void what_is_spoken_ends_when_the_wearer_moves_on_and_not_when_a_breath_is_counted_by_hand() {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new CommandGiven(1, Command.NEXT)).hear(new CommandGiven(2, Command.COUNT_ONE));
        log.hear(new Closed(3, true, List.of("Thank you.")));
        assertThat(log.lines())
                .containsExactly(
                        "    1.000  quiet", "    3.000  tone end", "    3.000  say now: The practice is over.");
    }

    @Test
    void a_german_routine_is_told_in_german() {
        CueLog log = new CueLog(SoundSettings.DEFAULT);
        Routine german = new Routine("r", "Ruhe", List.of(), List.of(still, moving, twist), List.of(), Language.GERMAN);
        log.hear(new Began(0, german, Length.MEDIUM)).hear(new Advised(0, 0, "Langsam."));
        log.hear(new Awaiting(1, place(still, 1), Phase.INHALE, MovementPart.ROUND, 0));
        log.hear(new MovementBegan(2, place(moving, 1), MovementPart.ROUND, 1));
        assertThat(log.lines())
                .containsExactly(
                        "    0.000  say now: Langsam.",
                        "    1.000  say now: 10 Atemzüge. Beginne mit dem nächsten Einatmen.",
                        "    2.000  say with movement in 1.8 s: Ausatmen. Round the back. | Ausatmen.");
    }

    private List<String> rounds(MovementWords when) {
        CueLog log = log(new SoundSettings(ToneCharacter.BOWL, CountedTones.NONE, when));
        log.hear(new Awaiting(0, place(moving, 1), Phase.INHALE, MovementPart.ROUND, 0));
        log.hear(new HoldBegan(2, place(moving, 1), new Progress(0, 4, Hold.Unit.ROUNDS, 0, 0, false)));
        for (int round = 0; round < 4; round++) {
            log.hear(new MovementBegan(2 + 10 * round, place(moving, 1), MovementPart.ROUND, 0));
            log.hear(new MovementBegan(4 + 10 * round, place(moving, 1), MovementPart.ROUND, 1));
        }
        return log.lines();
    }

    /** One that has begun a routine in English. */
    private CueLog log(SoundSettings settings) {
        Routine routine = new Routine("r", "R", List.of(), List.of(still, moving, twist), List.of());
        return new CueLog(settings).hear(new Began(0, routine, Length.SHORT));
    }

    private static Progress progress(int done, int target) {
        return new Progress(done, target, Hold.Unit.BREATHS, done, 0, false);
    }

    private static Place place(Pose pose, int side) {
        return new Place(pose, 1, 3, side);
    }

    /** What is said of a timed hold that is breathed through in breaths of ten seconds. */
    private List<String> timed(double seconds) {
        CueLog log = log(SoundSettings.DEFAULT);
        log.hear(new HoldBegan(0, place(still, 1), new Progress(0, seconds, Hold.Unit.SECONDS, 0, 0, false)))
                .lines();
        for (double time = 10; time <= seconds; time += 10) {
            log.hear(new BreathCounted(
                    time, place(still, 1), new Progress(time, seconds, Hold.Unit.SECONDS, 1, 0, false)));
        }
        return log.lines();
    }

    private static Pose slow(String name, List<String> sides) {
        return pose(name, List.of(), sides, TEN, null, 60);
    }

    private static Pose needing(String name, String prop) {
        List<Instruction> quick = List.of(new Instruction("Come here.", 1));
        return new Pose(
                name,
                "",
                List.of(prop),
                null,
                quick,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                TEN,
                List.of());
    }

    private static Pose told(Hold hold, @Nullable String inhale, @Nullable String exhale, String option) {
        return new Pose(
                "Sit",
                "",
                List.of(),
                null,
                List.of(new Instruction("Come here.", 10)),
                inhale,
                exhale,
                List.of(),
                List.of(),
                List.of(),
                option,
                hold,
                List.of());
    }

    private static Pose pose(String name, List<Movement> movements, List<String> sides, Hold hold, String caution) {
        return pose(name, movements, sides, hold, caution, 10);
    }

    private static Pose pose(
            String name,
            List<Movement> movements,
            List<String> sides,
            Hold hold,
            @Nullable String caution,
            double seconds) {
        return new Pose(
                name,
                "seated",
                List.of(),
                caution,
                List.of(new Instruction("Come here.", seconds), new Instruction("Close your eyes.", 10)),
                null,
                null,
                List.of(),
                movements,
                sides,
                null,
                hold,
                List.of());
    }
}
