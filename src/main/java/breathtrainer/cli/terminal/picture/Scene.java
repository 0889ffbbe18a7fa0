package breathtrainer.cli.terminal.picture;

import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;

/**
 * All that a frame shows.
 *
 * @param figures how quickly and how evenly samples come; empty if that is not measured
 * @param recordingTrouble why it is not kept, or elsewhere than was meant; empty while all is well
 * @param asking whether the wearer is asked if the practice is to end
 */
public record Scene(Snapshot snapshot, SourceStatus source, String figures, String recordingTrouble, boolean asking) {
    /** A scene of which nothing is measured. */
    public Scene(Snapshot snapshot, SourceStatus source, boolean asking) {
        this(snapshot, source, "", "", asking);
    }
}
