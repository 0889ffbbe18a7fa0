package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundNoticeTest {
    private Instant now = Instant.EPOCH;

    private final List<String> told = new ArrayList<>();

    private final SoundNotice notice = new SoundNotice(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            told::add);

    @Test
    void where_nothing_is_shown_it_is_told_in_the_terminal() {
        notice.say("There is no voice.");
        assertThat(notice.trouble()).isEmpty();
        assertThat(told).containsExactly("There is no voice.");
    }

    @Test
    void two_that_come_together_are_shown_together() {
        notice.show();
        notice.say("There is no voice.");
        now = now.plusSeconds(1);
        notice.say("There is no loudspeaker.");
        assertThat(notice.trouble()).isEqualTo("There is no voice. There is no loudspeaker.");
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_said_is_shown_for_a_while() {
        notice.show();
        assertThat(notice.trouble()).isEmpty();
        notice.say("The loudspeaker is gone.");
        now = now.plusSeconds(14);
        assertThat(notice.trouble()).isEqualTo("The loudspeaker is gone.");
        now = now.plusSeconds(2);
        assertThat(notice.trouble()).isEmpty();
    }
}
