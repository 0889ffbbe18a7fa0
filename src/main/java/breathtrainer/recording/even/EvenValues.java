package breathtrainer.recording.even;

import java.io.IOException;

/** Values to be written, point after point. */
public interface EvenValues {
    /** One for each channel; NaN is missing. */
    double[] next() throws IOException;
}
