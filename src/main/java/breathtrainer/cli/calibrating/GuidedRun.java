package breathtrainer.cli.calibrating;

import breathtrainer.calibration.AskWords;
import breathtrainer.calibration.Asked;
import breathtrainer.calibration.GuidedMinute;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leads a wearer through the guided minute: tells what is asked as it comes, and keeps everything in a recording. */
public final class GuidedRun {
    private final SampleSource source;
    private final @Nullable RecordingWriter recording;
    private final Consumer<Asked> wearer;
    private final Consumer<String> told;
    private final GuidedMinute minute = new GuidedMinute(this::ask);
    private @Nullable Asked news;
    private String trouble = "";

    /**
     * A run that is not yet begun.
     *
     * @param wearer who does what is asked, if it is a synthetic one
     * @param told each sentence for the wearer
     */
    public GuidedRun(
            SampleSource source, @Nullable RecordingWriter recording, Consumer<Asked> wearer, Consumer<String> told) {
        this.source = source;
        this.recording = recording;
        this.wearer = wearer;
        this.told = told;
    }

    /** Runs until all is learnt, or the source ends. */
    public GuidedMinute run() throws SourceException, InterruptedException {
        for (Optional<Sample> sample = source.next(); sample.isPresent() && !minute.isOver(); sample = source.next()) {
            if (recording != null) {
                recording.write(sample.get());
            }
            tellTrouble();
            minute.accept(sample.get());
            keep();
        }
        return minute;
    }

    private void ask(Asked what) {
        news = what;
        wearer.accept(what);
        told.accept(AskWords.of(what.ask(), minute.rounds()));
    }

    private void keep() throws RecordingException {
        Asked asked = news;
        if (asked != null && recording != null) {
            recording.write(new Entry.Ask(asked.time(), asked.ask().word()));
        }
        news = null;
    }

    private void tellTrouble() {
        String message = source.status().message();
        if (!message.equals(trouble)) {
            told.accept(message.isEmpty() ? "Readings arrive again." : message);
            trouble = message;
        }
    }
}
