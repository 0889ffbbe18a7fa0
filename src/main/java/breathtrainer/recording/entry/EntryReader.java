package breathtrainer.recording.entry;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a format makes of a file. */
public interface EntryReader extends Closeable {
    /** Complete once the first reading was read. */
    RecordingHeader header();

    int channels();

    /** Whether each point of even time has its reading, and where nothing was read one of missing values. */
    default boolean isOnGrid() {
        return false;
    }

    /** What was found out about how the file is written, in a sentence; empty where a format leaves nothing open. */
    default String understood() {
        return "";
    }

    /** What is read besides the file that was named. */
    default List<Path> beside() {
        return List.of();
    }

    /** The next entry; null at the end. */
    @Nullable Entry next() throws IOException;
}
