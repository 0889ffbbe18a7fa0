package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.RoutineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a file holds, it is a routine or its faults are told. */
class AnyTextTest {
    private static final String MID_BACK = midBack();

    private static String midBack() {
        try {
            return Files.readString(Path.of("routines", "mid-back.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(RoutineReader.read("f", text).poses()).isNotEmpty();
        } catch (RoutineException e) {
            assertThat(e.faults()).isNotEmpty().isSortedAccordingTo(Faults.BY_PLACE);
        }
    }

    @Property(tries = 300, seed = "20261122")
    void any_text(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 300, seed = "20261122")
    void a_routine_with_something_written_into_it(
            @ForAll("pieces") String piece,
            @ForAll @IntRange(max = 4000) int place,
            @ForAll @IntRange(max = 40) int gone) {
        int from = Math.min(place, MID_BACK.length());
        int to = Math.min(from + gone, MID_BACK.length());
        assertReadOrRefused(MID_BACK.substring(0, from) + piece + MID_BACK.substring(to));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", ":", ": ", "- ", "{", "}", "[", "]", "\"", "'", "\n", "\t", "  ", "&a ", "*a", "!", "|", ">", "%",
                "@", "#", "?", "---\n", "0", "\u0000", "\uD800", "\uFFFE", "null", "{side}");
    }
}
