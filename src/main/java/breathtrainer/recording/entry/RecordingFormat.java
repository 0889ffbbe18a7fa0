package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import java.io.IOException;

/** One way to store a recording in a file. It is recognised by what the file holds, not by its name. */
public interface RecordingFormat {
    boolean recognises(FileStart head);

    /**
     * Reads up to where the columns are known.
     *
     * @param content closed with what is returned
     * @throws RecordingException if the file lacks what makes a recording
     */
    EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException;
}
