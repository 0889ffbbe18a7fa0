package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.SIT;
import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.in;
import static breathtrainer.routine.SmallPoses.moving;
import static breathtrainer.routine.SmallPoses.out;
import static breathtrainer.routine.SmallPoses.pose;
import static breathtrainer.routine.SmallPoses.rounds;
import static breathtrainer.routine.SmallPoses.seconds;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for any order of events and commands, likely or not. */
class AnyOrderTest {
    private static final Routine ALL_KINDS = new Routine(
            "all",
            "All kinds of pose",
            List.of("Go gently"),
            List.of(
                    still(breaths(2)),
                    moving(rounds(2), in("a"), out("b"), in("c"), out("d")),
                    pose(List.of(SIT), List.of(out("e"), out("f")), List.of(), List.of("right", "left"), breaths(1)),
                    moving(seconds(7), in("g"), out("h")),
                    still(seconds(6))),
            List.of());
    private static final Set<String> ENDS_A_HOLD = Set.of("ended", "next", "back", "count", "end");
    private static final Set<String> KEEPS_THE_COUNT = Set.of("pause", "resume", "lost", "found", "tick", "rest");

    /** What the engine shows after a step. */
    private record Shown(String state, double progress, List<PoseTally> tallies) {
        static Shown of(RoutineEngine engine) {
            return new Shown(EngineLog.describe(engine.state()), engine.progress(), engine.tallies());
        }

        boolean isHold() {
            return state.contains("holding") || state.contains("moving") || state.contains("resting");
        }

        int breaths() {
            return tallies.stream()
                    .mapToInt(tally -> tally.sensed() + tally.byHand())
                    .sum();
        }
    }

    private static RoutineEngine engine() {
        return new RoutineEngine(ALL_KINDS, Length.MEDIUM);
    }

    @Property(tries = 300, seed = "20261122")
    void progress_is_from_0_to_1_and_no_count_is_negative(@ForAll("steps") List<String> steps) {
        RoutineEngine engine = engine();
        new EngineLog(engine).each(steps, step -> {
            assertThat(engine.progress()).isBetween(0.0, 1.0);
            assertThat(engine.tallies()).hasSize(5).allSatisfy(tally -> {
                assertThat(tally.sensed()).isNotNegative();
                assertThat(tally.byHand()).isNotNegative();
                assertThat(tally.seconds()).isNotNegative();
            });
        });
    }

    @Property(tries = 300, seed = "20261122")
    void the_same_steps_show_the_same(@ForAll("steps") List<String> steps) {
        assertThat(shownAfterEach(steps)).isEqualTo(shownAfterEach(steps));
    }

    @Property(tries = 300, seed = "20261122")
    void a_hold_ends_with_a_breath_or_by_a_command(@ForAll("steps") List<String> steps) {
        RoutineEngine engine = engine();
        Shown[] before = {Shown.of(engine)};
        new EngineLog(engine).each(steps, step -> {
            Shown after = Shown.of(engine);
            if (before[0].isHold() && !after.isHold()) {
                assertThat(step).isIn(ENDS_A_HOLD);
            }
            before[0] = after;
        });
    }

    @Property(tries = 300, seed = "20261122")
    void no_count_is_lost_by_a_pause_or_a_lost_signal(@ForAll("steps") List<String> steps) {
        RoutineEngine engine = engine();
        Shown[] before = {Shown.of(engine)};
        new EngineLog(engine).each(steps, step -> {
            Shown after = Shown.of(engine);
            if (KEEPS_THE_COUNT.contains(step)) {
                assertThat(after.breaths()).isEqualTo(before[0].breaths());
                assertThat(after.progress()).isGreaterThanOrEqualTo(before[0].progress());
            }
            before[0] = after;
        });
    }

    @Property(tries = 300, seed = "20261122")
    void how_often_time_is_told_makes_no_difference(@ForAll("steps") List<String> steps) {
        String more =
                steps.stream().map(step -> between(step) + " tick," + step).collect(Collectors.joining(","));
        RoutineEngine seldom = engine();
        RoutineEngine often = engine();
        new EngineLog(seldom).play("0 tick," + String.join(",", steps));
        new EngineLog(often).play("0 tick," + more);
        assertThat(EngineLog.describe(often.state())).isEqualTo(EngineLog.describe(seldom.state()));
        assertThat(often.tallies()).isEqualTo(seldom.tallies());
        assertThat(often.progress()).isCloseTo(seldom.progress(), within(1e-9));
    }

    private static List<Shown> shownAfterEach(List<String> steps) {
        RoutineEngine engine = engine();
        List<Shown> shown = new ArrayList<>();
        new EngineLog(engine).each(steps, step -> shown.add(Shown.of(engine)));
        return shown;
    }

    /** Half a second before the step: the steps are a second apart. */
    private static double between(String step) {
        return Double.parseDouble(step.substring(0, step.indexOf(' '))) - 0.5;
    }

    /** Mostly breathing, so that whole holds are walked through, with commands and losses among it. */
    @Provide
    Arbitrary<List<String>> steps() {
        Arbitrary<String> breathing = Arbitraries.of("inhale", "exhale", "ended", "tick", "rest");
        Arbitrary<String> commands =
                Arbitraries.of("pause", "resume", "next", "back", "stay", "count", "uncount", "lost", "found");
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(50, breathing),
                Tuple.of(20, commands),
                Tuple.of(15, Arbitraries.just("next")),
                Tuple.of(5, Arbitraries.of("resume", "found")),
                Tuple.of(1, Arbitraries.just("end")));
        return word.list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(words -> IntStream.range(0, words.size())
                        .mapToObj(i -> (i + 1) + " " + words.get(i))
                        .toList());
    }
}
