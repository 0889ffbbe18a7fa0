package breathtrainer.cli.calibrating;

import breathtrainer.calibration.AskWords;
import breathtrainer.calibration.Asked;
import breathtrainer.calibration.GuidedMinute;
import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.OngoingCalibration.Moment;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads a wearer through the guided minute: tells what is asked as it comes, and keeps everything in a recording. Run by one
 * thread; what is done with it meanwhile may come from any.
 */
public final class GuidedRun {
    private static final Texts TEXTS = Texts.of("cli.calibrating");

    private final SampleSource source;
    private final @Nullable RecordingWriter recording;
    private final Consumer<Asked> wearer;
    private final Consumer<String> told;
    private final GuidedMinute minute;
    private final SeenLevel level = new SeenLevel();
    private @Nullable Asked news;
    private boolean broken;
    private String trouble = "";
    private volatile boolean again;
    private volatile Moment moment = Moment.BEFORE;

    /**
     * A run that is not yet begun.
     *
     * @param wearer who does what is asked, if it is a synthetic one
     * @param told each sentence for the wearer
     */
    public GuidedRun(
            SampleSource source, @Nullable RecordingWriter recording, Consumer<Asked> wearer, Consumer<String> told) {
        this(source, recording, wearer, told, true);
    }

    /** @param heard whether somebody hears what is asked */
    GuidedRun(
            SampleSource source,
            @Nullable RecordingWriter recording,
            Consumer<Asked> wearer,
            Consumer<String> told,
            boolean heard) {
        this.minute = new GuidedMinute(this::ask, heard);
        this.source = source;
        this.recording = recording;
        this.wearer = wearer;
        this.told = told;
    }

    /** Runs until all is learnt, or the source ends; then the recording is closed. */
    public GuidedMinute run() throws SourceException, InterruptedException {
        try {
            for (Optional<Sample> sample = source.next();
                    sample.isPresent() && !minute.isOver();
                    sample = source.next()) {
                keep(new Entry.Reading(sample.get()));
                tellTrouble();
                take(sample.get());
                keepAsked();
            }
            return minute;
        } finally {
            close();
        }
    }

    private void close() {
        try {
            if (recording != null) {
                recording.close();
            }
        } catch (RecordingException e) {
            brokenBy(e);
        }
    }

    /** Told once. */
    private void brokenBy(RecordingException e) {
        if (!broken) {
            told.accept(TEXTS.text("unrecorded", String.valueOf(e.getMessage())));
        }
        broken = true;
    }

    private void take(Sample sample) {
        if (again) {
            again = false;
            minute.again();
        }
        level.accept(sample);
        minute.accept(sample);
        moment = new Moment(minute.asked(), minute.rounds(), minute.left(), minute.seconds(), level.value());
    }

    /** What is asked is begun anew. */
    void again() {
        again = true;
    }

    /** What can be seen of it now. */
    Moment moment() {
        return moment;
    }

    private void ask(Asked what) {
        news = what;
        level.accept(what);
        wearer.accept(what);
        told.accept(AskWords.of(what.ask(), minute.rounds()));
    }

    private void keepAsked() {
        Asked asked = news;
        if (asked != null) {
            keep(new Entry.Ask(asked.time(), asked.ask().word()));
        }
        news = null;
    }

    /** A recording that breaks does not break what is learnt. */
    private void keep(Entry entry) {
        if (recording == null || broken) {
            return;
        }
        try {
            recording.write(entry);
        } catch (RecordingException e) {
            brokenBy(e);
        }
    }

    private void tellTrouble() {
        String message = source.status().message();
        if (!message.equals(trouble)) {
            told.accept(message.isEmpty() ? TEXTS.text("readings-again") : message);
            trouble = message;
        }
    }
}
