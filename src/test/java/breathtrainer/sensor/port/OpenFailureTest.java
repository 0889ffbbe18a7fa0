package breathtrainer.sensor.port;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.port.PortTrouble.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One number means another thing on each system. macOS and Windows: after their headers, untried on the systems themselves. */
class OpenFailureTest {
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "Linux, 2, MISSING",
        "Linux, 11, BUSY",
        "Linux, 13, NO_PERMISSION",
        "Linux, 16, BUSY",
        "Linux, 110, ASLEEP",
        "Linux, 112, ASLEEP",
        "Linux, 113, ASLEEP",
        "Linux, 35, OTHER",
        "Mac OS X, 2, MISSING",
        "Mac OS X, 13, NO_PERMISSION",
        "Mac OS X, 16, BUSY",
        "Mac OS X, 35, BUSY",
        "Mac OS X, 60, ASLEEP",
        "Mac OS X, 64, ASLEEP",
        "Mac OS X, 11, OTHER",
        "Windows 11, 2, MISSING",
        "Windows 11, 3, MISSING",
        "Windows 11, 5, BUSY",
        "Windows 11, 32, BUSY",
        "Windows 11, 121, ASLEEP",
        "Windows 11, 1167, MISSING",
        "Windows 11, 11, OTHER",
        "FreeBSD, 13, NO_PERMISSION"
    })
    void a_number_has_the_meaning_of_its_system(String system, int number, Reason reason) {
        assertThat(OpenFailure.on(system).reason(number)).isEqualTo(reason);
    }

    @Test
    void a_number_that_nobody_knows_is_no_reason() {
        for (OpenFailure system : OpenFailure.values()) {
            assertThat(system.reason(4711)).isEqualTo(Reason.OTHER);
        }
    }
}
