package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import org.junit.jupiter.api.Test;

class TrackRecordTest {
    /** Seconds from onset to onset. */
    private static final double HALF = 2;

    private final TrackRecord record = new TrackRecord();
    private double onset;
    private Direction next = Direction.UP;

    @Test
    void it_is_trusted_after_one_agreement_and_speaks_alone_after_four() {
        assertThat(record.isTrusted()).isFalse();
        agrees(1);
        assertThat(record.isTrusted()).isTrue();
        agrees(Tuning.AGREED_ENOUGH - 2);
        assertThat(record.maySpeak()).isFalse();
        agrees(1);
        assertThat(record.maySpeak()).isTrue();
    }

    @Test
    void a_turn_too_many_halves_the_trust_however_long_it_was_earned() {
        agrees(10 * Tuning.AGREED_MOST);
        turnsThrice();
        assertThat(record.maySpeak()).isTrue();
        turnsThrice();

        assertThat(record.maySpeak()).isFalse();
        assertThat(record.isTrusted()).isTrue();
    }

    @Test
    void no_turn_is_a_doubt_that_one_agreement_makes_good() {
        agrees(Tuning.AGREED_ENOUGH);
        half();
        assertThat(record.maySpeak()).isFalse();
        agrees(1);
        assertThat(record.maySpeak()).isTrue();
    }

    @Test
    void its_delay_is_the_median_from_onset_to_its_turn() {
        agreesAfter(0.2);
        agreesAfter(0.6);
        agreesAfter(0.4);

        assertThat(record.delay()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void who_turned_before_the_onset_may_not_speak_alone() {
        agrees(Tuning.AGREED_ENOUGH);
        agreesAfter(-Tuning.TOO_EARLY - Grid.STEP);

        assertThat(record.maySpeak()).isFalse();
    }

    @Test
    void a_turn_the_wrong_way_is_no_agreement_and_no_quick_one() {
        record.turned(next.opposite(), step(0.1));
        half();

        assertThat(record.isTrusted()).isFalse();
        assertThat(record.delay()).isEqualTo(Tuning.WRONG_TURN);
    }

    private void agrees(int times) {
        for (int turn = 0; turn < times; turn++) {
            agreesAfter(0.4);
        }
    }

    private void agreesAfter(double delay) {
        record.turned(next, step(delay));
        assertThat(record.hasTurned()).isTrue();
        half();
    }

    private void turnsThrice() {
        record.turned(next, step(0.1));
        record.turned(next.opposite(), step(0.3));
        record.turned(next, step(0.5));
        assertThat(record.hasTurned()).isFalse();
        half();
    }

    /** The reference has turned as well, a second after the onset; the next onset comes. */
    private void half() {
        record.judge(new ReferenceTurn(next, step(0), 1, step(-HALF), true), onset, onset + 1);
        next = next.opposite();
        onset += HALF;
    }

    private long step(double sinceOnset) {
        return Math.round((onset + sinceOnset) / Grid.STEP);
    }
}
