package breathtrainer.sound;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What happens in the short practice of {@code samples/belt.csv}. */
public final class SampleEvents {
    private SampleEvents() {}

    public static List<SessionEvent> belt() throws IOException {
        List<SessionEvent> events = new ArrayList<>();
        Session session = new Session(
                Routines.builtIn().get(0), Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, events::add);
        for (String line : Files.readAllLines(Path.of("samples/belt.csv"))) {
            if (Character.isDigit(line.charAt(0)) && !session.isFinished()) {
                String[] fields = line.split(",", -1);
                session.accept(Sample.of(
                        Double.parseDouble(fields[0]),
                        fields[1].isEmpty() ? Double.NaN : Double.parseDouble(fields[1])));
            }
        }
        return events;
    }
}
