package breathtrainer.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.Session;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceStatus;
import org.junit.jupiter.api.Test;

/** What the window says of a practice whose readings are real. */
class NoticeTest {
    private final Session session =
            new Session(Routines.builtIn().get(0), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE);
    private int read;

    @Test
    void who_is_not_seen_to_breathe_is_told_why_and_what_helps() {
        slip(39);
        assertThat(notice()).doesNotContain("No breath");
        slip(3);

        assertThat(notice()).isEqualTo("No breath seen for 40 s: loosen the belt? Breaths can be counted by hand.");
    }

    @Test
    void a_pause_is_more_pressing() {
        slip(42);
        session.accept(Command.PAUSE);

        assertThat(notice()).startsWith("Paused.");
    }

    private String notice() {
        return Notice.of(session.snapshot(), SourceStatus.READING);
    }

    /** A belt slides down, for so many seconds. */
    private void slip(double seconds) {
        for (int k = 0; k < seconds * 50; k++) {
            session.accept(Sample.of(read / 50.0, 600 + 0.4 * read));
            read++;
        }
    }
}
