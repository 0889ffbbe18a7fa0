package breathtrainer.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learnt of wearers who are asked; some listen, some do not. */
class SyntheticWearersTest {
    /** Forty: belts either way up, weak, noisy, drifting, with heart; piezo belts; accelerometers lying, sitting, standing. */
    private static final List<Strap> FORTY = forty();

    private static final List<Strap> WORN_WELL = List.of(
            Strap.GOOD,
            Strap.WEAK,
            Strap.NOISY,
            Strap.DRIFTING,
            Strap.HEART,
            Strap.PIEZO_1,
            Strap.PIEZO_2,
            Strap.PIEZO_4,
            Strap.CHEST_LYING,
            Strap.CHEST_STANDING);

    private static List<Strap> forty() {
        List<Strap> straps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            straps.addAll(List.of(
                    Strap.GOOD,
                    Strap.WEAK,
                    Strap.NOISY,
                    Strap.DRIFTING,
                    Strap.HEART,
                    Strap.UJJAYI,
                    Strap.PIEZO_1,
                    Strap.PIEZO_2,
                    Strap.PIEZO_4,
                    Strap.CHEST_LYING,
                    Strap.CHEST_SITTING,
                    Strap.CHEST_STANDING,
                    Strap.CHEST_SLOW));
        }
        straps.add(Strap.WEAK);
        return straps;
    }

    @Tag("slow")
    @Test
    void of_forty_who_listen_all_are_understood_and_nearly_all_are_counted_right() {
        List<String> wrong = new ArrayList<>();
        List<String> miscounted = new ArrayList<>();
        for (int i = 0; i < FORTY.size(); i++) {
            AskedMinute one = new AskedMinute(FORTY.get(i), Obeying.WELL, 1000 + i);
            Learnt learnt = one.learn();
            AskedMinute.Afterwards afterwards = one.afterwards(learnt);
            String who = FORTY.get(i) + " " + (1000 + i) + ": " + learnt.inhale() + " sure " + learnt.sure();
            if (!afterwards.rightWay() || learnt.inhale() == InhaleWay.UNKNOWN) {
                wrong.add(who);
            }
            if (Math.abs(afterwards.tooMany()) > 1) {
                miscounted.add(who + " too many " + afterwards.tooMany());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(miscounted).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"GOOD,7", "WEAK,7", "DRIFTING,7", "PIEZO_1,7", "PIEZO_4,8", "CHEST_LYING,7", "CHEST_STANDING,7"})
    void one_who_listens_is_understood_within_seventy_five_seconds(Strap strap, long seed) {
        AskedMinute one = new AskedMinute(strap, Obeying.WELL, seed);
        Learnt learnt = one.learn();
        assertThat(learnt.sure()).isGreaterThan(0.8);
        assertThat(learnt.asked()).isEqualTo(2);
        assertThat(one.minute.elapsed()).isLessThanOrEqualTo(75);
    }

    @ParameterizedTest
    @CsvSource({"PIEZO_1,1", "PIEZO_2,2", "PIEZO_4,4"})
    void how_fast_a_piezo_belt_forgets_is_measured(Strap strap, double seconds) {
        Learnt learnt = new AskedMinute(strap, Obeying.WELL, 3).learn();
        assertThat(learnt.piezo()).isBetween(0.8 * seconds, 1.25 * seconds);
    }

    @Test
    void who_breathes_on_as_before_or_does_the_opposite_is_never_believed() {
        List<String> believed = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Strap strap = WORN_WELL.get(i % WORN_WELL.size());
            Obeying listening = i < 10 ? Obeying.NOT_AT_ALL : Obeying.THE_WRONG_WAY;
            Learnt learnt = new AskedMinute(strap, listening, 500 + i).learn();
            if (learnt.sure() > 0.5) {
                believed.add(strap + " " + listening + " " + learnt);
            }
        }
        assertThat(believed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOOSE,TOO_LOOSE,POOR", "CLIPPED_TOP,CLIPPED,USABLE", "CLIPPED_BOTTOM,CLIPPED,USABLE", "HUMMING,NOISY,USABLE",
        "NOT_WORN,NO_BREATH,POOR", "OVER_A_JUMPER,HEART_STRONG,USABLE", "SLOW,SLOW_RATE,USABLE",
                "PIEZO_2,AC_COUPLED,GOOD"
    })
    void a_faulty_strap_is_called_by_its_fault(Strap strap, FindingCode code, Verdict verdict) {
        Learnt learnt = new AskedMinute(strap, Obeying.WELL, 2).learn();
        assertThat(learnt.findings()).extracting(Finding::code).contains(code);
        assertThat(learnt.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"CLIPPED_TOP,TOP", "CLIPPED_BOTTOM,BOTTOM"})
    void the_end_at_which_it_is_cut_off_is_told(Strap strap, Clipped end) {
        assertThat(new AskedMinute(strap, Obeying.WELL, 2).learn().clipped()).isEqualTo(end);
    }

    @Test
    void a_good_strap_is_found_good_and_nothing_is_said() {
        Learnt learnt = new AskedMinute(Strap.GOOD, Obeying.WELL, 1).learn();
        assertThat(learnt.findings()).isEmpty();
        assertThat(learnt.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(learnt.swingToNoise()).isBetween(30.0, 70.0);
        assertThat(learnt.rate()).isCloseTo(50, within(0.01));
    }

    @Test
    void who_does_not_listen_is_asked_five_times_and_told_what_stands_in_the_way() {
        AskedMinute one = new AskedMinute(Strap.GOOD, Obeying.NOT_AT_ALL, 4);
        Learnt learnt = one.learn();
        assertThat(one.minute.rounds()).isEqualTo(5);
        assertThat(learnt.findings()).extracting(Finding::code).contains(FindingCode.SPOILT);
        assertThat(learnt.verdict()).isEqualTo(Verdict.POOR);
    }

    @Test
    void a_cough_spoils_only_its_own_step() {
        AskedMinute one = new AskedMinute(Strap.GOOD, Obeying.WELL, 5).disturbed(15, 21);
        Learnt learnt = one.learn();
        assertThat(one.minute.rounds()).isEqualTo(3);
        assertThat(learnt.asked()).isEqualTo(2);
        assertThat(learnt.findings()).extracting(Finding::code).containsExactly(FindingCode.SPOILT);
        assertThat(learnt.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(one.afterwards(learnt).rightWay()).isTrue();
    }

    @Test
    void the_same_samples_and_asks_teach_the_same() {
        AskedMinute one = new AskedMinute(Strap.NOISY, Obeying.WELL, 4);
        Learnt learnt = one.learn();
        assertThat(Calibrator.learn(one.minute.evidence())).isEqualTo(learnt);
    }
}
