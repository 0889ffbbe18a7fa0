package breathtrainer.cli.wiring;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.unfinished.FromNowOn;
import breathtrainer.cli.unfinished.LaterSamples;
import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.wiring.OpenedSource.Origin;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.session.Practice;
import breathtrainer.session.Session;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A practice that was cut off, and goes on at the very count: it is fed what it was fed, and then what comes later. */
record GoneOn(UnfinishedPractice before, Routine routine, Length length, DetectorSettings settings) {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    Practice practice(OpenedSource opened, SessionListener... listeners) throws SourceException {
        FromNowOn now = new FromNowOn();
        SessionListener[] told = Stream.concat(Stream.of(listeners).map(now::told), Stream.of(before.mark()))
                .toArray(SessionListener[]::new);
        RecordingWriter writer = RecordingWriter.goOn(before.recording(), before.header(), before.channels());
        Session session = new Session(
                routine,
                length,
                settings,
                new KnocksOption().of(before.header()),
                now.kept(PracticeKeeping.goingOn(writer)),
                told);
        try {
            catchUp(session);
        } catch (SourceException | RuntimeException e) {
            session.close();
            throw e;
        }
        sayWhere(writer);
        now.open();
        return opened.origin() == Origin.RECORDING ? new Practice(session, opened.source()) : later(session, opened);
    }

    private void catchUp(Session session) throws SourceException {
        try (ReplaySource kept = new ReplaySource(RecordingReader.open(before.recording(), RecordingOptions.NONE))) {
            for (Optional<Sample> sample = kept.next(); sample.isPresent(); sample = kept.next()) {
                session.accept(sample.get());
                kept.upTo(session.time()).forEach(session::accept);
            }
        }
        if (session.isFinished()) {
            throw new SourceException(TEXTS.text("gone-on.at-its-end", before.id()));
        }
    }

    /** While nobody practised, nothing counts and no time passes. */
    private Practice later(Session session, OpenedSource opened) {
        session.accept(Command.PAUSE);
        LaterSamples later = new LaterSamples(opened.source(), before, Clock.systemUTC());
        return new Practice(session, later, later);
    }

    private void sayWhere(RecordingWriter writer) {
        long seconds =
                Math.max(0, Duration.between(before.written(), Instant.now()).toSeconds());
        try {
            writer.note(before.reached(), "cut off here; gone on with after " + seconds + " s");
        } catch (RecordingException full) {
            // so is the next sample's place, and the session sees to that
        }
    }
}
