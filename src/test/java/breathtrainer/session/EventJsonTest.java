package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The form that programs read, and its documentation. */
class EventJsonTest {
    @Test
    void here_is_one_of_every_kind() {
        assertThat(SomeEvents.ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(SessionEvent.class.getPermittedSubclasses()));
    }

    @Test
    void an_event_is_an_object_on_one_line() throws Exception {
        for (SessionEvent event : SomeEvents.ALL) {
            String line = EventJson.of(event);
            JsonObject read = JsonParser.object().from(line);

            assertThat(line).doesNotContain("\n");
            assertThat(read.getString("event")).isEqualTo(kebab(event.getClass().getSimpleName()));
            assertThat(read.getDouble("time_s")).isEqualTo(event.time());
        }
    }

    @Test
    void numbers_are_plain_and_rounded_to_the_thousandth() {
        assertThat(EventJson.of(new SessionEvent.ExhaleBegan(100, 99.99949, Double.NaN, 0.25)))
                .isEqualTo(
                        "{\"event\":\"exhale-began\",\"time_s\":100,\"onset_s\":99.999,\"extremum_s\":null,\"quality\":0.25}");
    }

    @Test
    void a_count_has_its_place_and_all_its_numbers() {
        assertThat(SomeEvents.ALL.stream().map(EventJson::of).filter(line -> line.contains("breath-counted")))
                .containsExactly(
                        "{\"event\":\"breath-counted\",\"time_s\":19,\"pose\":1,\"name\":\"Breathing into the back\","
                                + "\"unit\":\"breaths\",\"done\":4,\"target\":10,\"breaths\":4,\"by_hand\":1,\"staying\":false}");
    }

    @Test
    void what_was_not_counted_has_its_value_and_its_limit() {
        assertThat(SomeEvents.ALL.stream().map(EventJson::of).filter(line -> line.contains("not-counted")))
                .containsExactly("{\"event\":\"not-counted\",\"time_s\":8,\"since_s\":7.5,\"reason\":\"too-small\","
                        + "\"value\":0.43,\"limit\":0.5,\"unit\":\"swing\"}");
    }

    @Test
    void every_event_and_every_field_is_documented() throws Exception {
        String page = Files.readString(Path.of("src/docs/events.md"));
        TreeSet<String> names = new TreeSet<>();
        for (SessionEvent event : SomeEvents.ALL) {
            JsonObject read = JsonParser.object().from(EventJson.of(event));
            names.addAll(read.keySet());
            names.add(read.getString("event"));
        }

        List<String> undocumented =
                names.stream().filter(name -> !page.contains("`" + name + "`")).toList();
        assertThat(undocumented).isEmpty();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
