package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.WhyNot;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingSource;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a practice tells its listeners, from beginning to end, as {@code belt-events.txt} has it. */
class EventTypesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/breathtrainer/session/belt-events.txt");

    @Test
    void the_events_of_the_belt_sample() throws Exception {
        Printed printed = new Printed();
        Session session = new Session(
                Routines.find("mid-back"), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, printed);
        new Practice(session, RecordingSource.open(Path.of("samples/belt.csv"), RecordingOptions.NONE)).runHere();
        if (Boolean.getBoolean("goldens.write")) {
            Files.writeString(GOLDEN, printed.lines);
        }

        assertThat(printed.lines.toString())
                .as("what was heard; if that is meant, -Dgoldens.write=true keeps it")
                .isEqualTo(Files.readString(GOLDEN));
    }

    /** Prints every event with its facts; of what is measured, the second. */
    private static final class Printed implements SessionListener {
        private final StringBuilder lines = new StringBuilder();

        @Override
        public void onEvent(SessionEvent event) {
            String facts = Arrays.stream(event.getClass().getRecordComponents())
                    .map(fact -> fact.getName() + "=" + value(fact, event))
                    .collect(Collectors.joining(" "));
            lines.append(event.getClass().getSimpleName())
                    .append(' ')
                    .append(facts)
                    .append('\n');
        }

        private static String value(RecordComponent fact, SessionEvent event) {
            try {
                Object value = fact.getAccessor().invoke(event);
                return value instanceof Routine routine
                        ? routine.id()
                        : value instanceof Place place
                                ? place.poseNumber() + "." + place.sideNumber()
                                : value instanceof Progress progress
                                        ? CountWords.OF_LOGS.words(progress)
                                        : value instanceof WhyNot why
                                                ? why.reason().name()
                                                : value instanceof Double number
                                                        ? String.format(Locale.ROOT, "%.0f", number)
                                                        : String.valueOf(value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
