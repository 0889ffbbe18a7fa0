package breathtrainer.history;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.history.PracticeSummary.End;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.rerun.Practised;
import breathtrainer.rerun.Rerun;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Runs the practice of a folder again and looks at it.
 *
 * @param settings of the detector, as a recording's header has them
 */
record PracticeReader(Function<RecordingHeader, DetectorSettings> settings) {
    private static final Texts TEXTS = Texts.of("history");
    private static final String KNOWN_VERSION = "1";

    PastPractice read(PracticeFolder folder) throws HistoryException {
        try (RecordingReader reader = RecordingReader.open(folder.recording(), RecordingOptions.NONE)) {
            RecordingHeader header = reader.header();
            refuseNewer(folder, header);
            Practised practised = Practised.as(header, routine(folder, header), settings.apply(header));
            return read(folder, header, practised, reader);
        } catch (RecordingException e) {
            throw new HistoryException(String.valueOf(e.getMessage()), e);
        } catch (IllegalStateException outOfRange) { // of the settings that its header says
            throw new HistoryException(folder.recording() + ": " + outOfRange.getMessage(), outOfRange);
        }
    }

    private static PastPractice read(
            PracticeFolder folder, RecordingHeader header, Practised practised, RecordingReader reader)
            throws RecordingException {
        PoseMeasures measures = new PoseMeasures(practised.routine().poses().size());
        BreathLine line = new BreathLine();
        Rerun rerun = new Rerun(reader, practised, measures);
        while (rerun.next()) {
            Snapshot now = rerun.snapshot();
            line.add(now.time(), now.lungLevel(), now.signal().state() != Signal.State.LOST);
        }
        Snapshot last = rerun.snapshot();
        measures.end(last.time());
        return new PastPractice(summary(folder, header, practised, measures, last), line, measures.spans());
    }

    private static PracticeSummary summary(
            PracticeFolder folder, RecordingHeader header, Practised practised, PoseMeasures measures, Snapshot last) {
        List<PoseSummary> poses = new ArrayList<>();
        for (int pose = 0; pose < last.tallies().size(); pose++) {
            poses.add(PoseSummary.of(last, pose, measures.pose(pose)));
        }
        return new PracticeSummary(
                folder.id(),
                header.value("started").orElse(""),
                practised.routine().id(),
                practised.routine().title(),
                practised.length().name().toLowerCase(Locale.ROOT),
                header.sensor().orElse(""),
                header.value("from").orElse(""),
                Math.max(0, last.elapsed() - measures.pausedSeconds()),
                measures.closed().map(PracticeReader::end).orElse(End.OPEN),
                poses,
                folder.note(),
                "");
    }

    private static End end(Closed closed) {
        return closed.early() ? End.WEARER : End.CLOSE;
    }

    private static void refuseNewer(PracticeFolder folder, RecordingHeader header) throws HistoryException {
        String version = header.value(RecordingHeader.VERSION).orElse(KNOWN_VERSION);
        if (!version.equals(KNOWN_VERSION)) {
            throw new HistoryException(TEXTS.text("newer", folder.recording(), version));
        }
    }

    private static Routine routine(PracticeFolder folder, RecordingHeader header) throws HistoryException {
        try {
            boolean kept = Files.isRegularFile(folder.routine());
            return kept
                    ? Routines.read(folder.routine())
                    : Routines.find(header.routine().orElse(Routines.IDS.get(0)));
        } catch (RoutineException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new HistoryException(TEXTS.text("routine.unreadable", folder.recording(), first), e);
        }
    }
}
