package breathtrainer.routine;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first routine, walked by a wearer who breathes every five seconds. */
class MidBackTest {
    /** On the screen it is read from three metres. */
    private static final int LONGEST_TEXT = 90;

    private static final double BREATH = 5; // seconds
    private static final double TICK = 0.25; // seconds

    private final Routine routine;
    private final List<String> stages = new ArrayList<>();

    MidBackTest() throws RoutineException {
        routine = Routines.find("mid-back");
    }

    private RoutineEngine walk(Length length) {
        RoutineEngine engine = new RoutineEngine(routine, length);
        for (int step = 0; !(engine.state() instanceof RoutineState.Finished) && step < 20_000; step++) {
            double time = step * TICK;
            double inBreath = time % BREATH;
            if (inBreath == 0) {
                engine.accept(new BreathEnded(time, time, (int) (time / BREATH)));
                engine.accept(new InhaleBegan(time, time, time, 1));
            } else if (inBreath == 2) {
                engine.accept(new ExhaleBegan(time, time, time, 1));
            }
            engine.tick(time);
            note(engine.state());
        }
        return engine;
    }

    private void note(RoutineState state) {
        String stage = EngineLog.describe(state).replaceAll("(holding|moving|resting) .*", "$1");
        if (stages.isEmpty() || !stages.get(stages.size() - 1).equals(stage)) {
            stages.add(stage);
        }
    }

    /** Minutes of five-second breaths: twelve each. */
    @ParameterizedTest
    @CsvSource({"SHORT,  10, 36,  8,  6, 10,  60", "MEDIUM, 15, 48, 12,  8, 10,  90", "LONG,   20, 60, 16, 10, 10, 120"
    })
    void each_pose_is_held_for_its_breaths(
            Length length, int back, int cat, int dolphin, int suns, int twist, int rest) {
        RoutineEngine engine = walk(length);
        assertThat(engine.state()).isEqualTo(new RoutineState.Finished(false));
        assertThat(engine.progress()).isEqualTo(1);
        assertThat(engine.tallies())
                .extracting(PoseTally::sensed)
                .containsExactly(back, cat, dolphin, suns, twist, rest);
        assertThat(engine.tallies()).extracting(PoseTally::byHand).containsOnly(0);
        assertThat(engine.tallies()).extracting(PoseTally::breathsPerMinute).containsOnly(12.0);
    }

    @Test
    void its_stages_follow_each_other() {
        walk(Length.SHORT);
        assertThat(stages.stream().filter(stage -> !stage.startsWith("opening")).toList())
                .containsExactly(
                        "1 getting ready 0",
                        "1 getting ready 1",
                        "1 getting ready 2",
                        "1 getting ready 3",
                        "1 getting ready 3 awaiting inhale",
                        "1 holding",
                        "2 getting ready 0",
                        "2 getting ready 1",
                        "2 getting ready 2",
                        "2 getting ready 3",
                        "2 getting ready 4",
                        "2 getting ready 5",
                        "2 getting ready 5 awaiting inhale",
                        "2 moving",
                        "3 getting ready 0",
                        "3 getting ready 1",
                        "3 getting ready 2",
                        "3 getting ready 3",
                        "3 getting ready 4",
                        "3 getting ready 5",
                        "3 getting ready 5 awaiting inhale",
                        "3 holding",
                        "4 getting ready 0",
                        "4 getting ready 1",
                        "4 getting ready 2",
                        "4 getting ready 3",
                        "4 getting ready 4",
                        "4 getting ready 5",
                        "4 getting ready 6",
                        "4 getting ready 7",
                        "4 getting ready 7 awaiting inhale",
                        "4 moving",
                        "5 right getting ready 0",
                        "5 right getting ready 1",
                        "5 right getting ready 2",
                        "5 right getting ready 3",
                        "5 right getting ready 4",
                        "5 right entering 0",
                        "5 right entering 0 under way",
                        "5 right entering 1",
                        "5 right entering 1 under way",
                        "5 right holding",
                        "5 left changing side 0",
                        "5 left changing side 1",
                        "5 left entering 0",
                        "5 left entering 0 under way",
                        "5 left entering 1",
                        "5 left entering 1 under way",
                        "5 left holding",
                        "6 getting ready 0",
                        "6 getting ready 1",
                        "6 getting ready 2",
                        "6 getting ready 3",
                        "6 getting ready 4",
                        "6 getting ready 4 awaiting inhale",
                        "6 resting",
                        "finished");
    }

    @Test
    void its_advice_comes_first_and_its_cautions_where_they_belong() {
        assertThat(String.join(" ", routine.before())).contains("doctor", "dizzy", "stop", "effortless");
        assertThat(routine.poses().stream()
                        .filter(pose -> pose.caution() != null)
                        .map(Pose::name))
                .containsExactly("Dolphin prelude", "Mini suns");
        assertThat(routine.poses())
                .extracting(Pose::caution)
                .filteredOn(caution -> caution != null)
                .allSatisfy(caution -> assertThat(caution).contains("blood pressure", "glaucoma"));
    }

    @Test
    void every_text_can_be_read_from_three_metres() {
        assertThat(routine.poses().stream().flatMap(MidBackTest::texts))
                .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_TEXT));
        assertThat(routine.before()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_TEXT));
        assertThat(routine.after()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(LONGEST_TEXT));
    }

    private static Stream<String> texts(Pose pose) {
        Stream<Movement> movements = Stream.concat(pose.enter().stream(), pose.movements().stream());
        Stream<Instruction> steps = Stream.concat(pose.gettingReady().stream(), pose.changingSide().stream());
        return Stream.of(
                        Stream.of(pose.caution(), pose.inhale(), pose.exhale(), pose.option()),
                        movements.map(Movement::text),
                        steps.map(Instruction::text))
                .flatMap(stream -> stream)
                .filter(text -> text != null);
    }
}
