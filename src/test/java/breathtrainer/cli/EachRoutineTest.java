package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes along can be practised to its last word. */
class EachRoutineTest {
    static List<Routine> routines() {
        return Routines.builtIn();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void a_wearer_who_breathes_comes_to_its_close(Routine routine) {
        Program program = Program.run("replay", "samples/belt.csv", "--routine", routine.id(), "--log");
        assertThat(program.code()).isZero();
        routine.poses().forEach(pose -> assertThat(program.out()).contains(pose.name()));
        assertThat(program.out().strip()).endsWith(String.join(" ", routine.after()));
    }
}
