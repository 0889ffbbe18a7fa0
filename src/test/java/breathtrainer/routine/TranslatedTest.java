package breathtrainer.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A routine in another language asks for the same, in the same order and with the same numbers. */
class TranslatedTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|\\{side}");

    private final Routine english = Routines.find("mid-back");
    private final Routine german = Routines.find("mid-back-de");

    TranslatedTest() throws RoutineException {}

    private static String numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group())
                .toList()
                .toString();
    }

    /** All that is no word: figures, holds, sides, how many steps there are, and the numbers in texts. */
    private static List<String> facts(Routine routine) {
        List<String> facts = new ArrayList<>();
        facts.add("before " + routine.before().size() + ", after "
                + routine.after().size());
        for (Pose pose : routine.poses()) {
            facts.add(String.format(
                    Locale.ROOT,
                    "%s %s, %d sides, %d props, option %b, caution %b, inhale %b, exhale %b",
                    pose.figure(),
                    pose.hold(),
                    pose.sides().size(),
                    pose.props().size(),
                    pose.option() != null,
                    pose.caution() != null,
                    pose.inhale() != null,
                    pose.exhale() != null));
            pose.gettingReady().forEach(step -> facts.add("step " + numbers(step.text())));
            pose.changingSide().forEach(step -> facts.add("side " + numbers(step.text())));
            pose.enter().forEach(each -> facts.add("enter " + each.phase() + numbers(each.text())));
            pose.movements().forEach(each -> facts.add("move " + each.phase() + numbers(each.text())));
        }
        return facts;
    }

    @Test
    void the_german_routine_for_the_mid_back_has_the_facts_of_the_english_one() {
        assertThat(facts(german)).isEqualTo(facts(english)).hasSizeGreaterThan(30);
    }

    @Test
    void it_is_german_in_every_text() {
        assertThat(german.language()).isEqualTo(Language.GERMAN);
        assertThat(german.title()).isNotEqualTo(english.title());
        for (int i = 0; i < german.poses().size(); i++) {
            assertThat(german.poses().get(i).name())
                    .isNotEqualTo(english.poses().get(i).name());
            assertThat(german.poses().get(i).gettingReady())
                    .doesNotContainAnyElementsOf(english.poses().get(i).gettingReady());
        }
    }
}
