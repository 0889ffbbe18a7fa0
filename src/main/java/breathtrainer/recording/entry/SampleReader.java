package breathtrainer.recording.entry;

import breathtrainer.signal.Sample;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of a file whose remarks stand apart from them. */
public interface SampleReader extends Closeable {
    /** The next sample; null at the end. Times never decrease. */
    @Nullable Sample next() throws IOException;

    /** The file in which they stand, where that is not the one that was named. */
    default List<Path> beside() {
        return List.of();
    }
}
