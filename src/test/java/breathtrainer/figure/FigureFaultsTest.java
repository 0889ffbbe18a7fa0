package breathtrainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a wrong file: all of it at once, each fault at its place. */
class FigureFaultsTest {
    @TempDir
    private Path folder;

    @Test
    void ten_faults_are_told_at_once_in_the_order_of_the_file() throws Exception {
        Path file = Files.writeString(folder.resolve("crooked.yaml"), """
                figure: Crooked One
                titel: Crooked
                views:
                  side: { seen-from: sidewards, frame: [0, 0, 1] }
                shapes:
                  low:
                    hip: [0, 9]
                    spine: [90, 90, 90, 90]
                    neck: up
                    head: 90
                    arm: { upper: 0, hand: 0, straight: no }
                    leg: { thigh: -90, shank: -90, foot: 0, toe: 1 }
                breath: { exhale: low, inhale: hihg }
                """);
        FigureException faults = catchThrowableOfType(FigureException.class, () -> Figures.read(file));
        assertThat(faults.faults().stream().map(fault -> fault.line() + ":" + fault.column() + ": " + fault.message()))
                .containsExactly(
                        "1:1: a figure needs the key title",
                        "1:9: figure: \"Crooked One\" is not a short name for the command line;"
                                + " write at most 40 small letters, digits and hyphens, such as arms-up",
                        "2:1: \"titel\" is not a key of a figure; did you mean title? Allowed are figure, title, side,"
                                + " views, shapes, breath, getting-ready, enter, round, changing-side, option",
                        "4:22: \"sidewards\" is no place to see from. There are side, above",
                        "4:40: frame is a list of 4 numbers, each from -3 to 3 body heights",
                        "7:14: hip is a number from -3 to 3 body heights",
                        "8:12: spine is a list of 5 numbers, each from -720 to 720 degrees",
                        "9:11: neck is a number from -720 to 720 degrees",
                        "11:10: without wrist or elbow pinned this limb needs the key fore",
                        "11:41: \"no\" is no value of straight. There are yes",
                        "12:45: \"toe\" is not a key of a leg. Allowed are thigh, shank, foot, ankle, bends, lift, tint,"
                                + " layer, fold",
                        "13:32: \"hihg\" is no shape. There are low");
    }
}
