package breathtrainer.recording;

import java.io.IOException;

/** Values to be written, point after point. */
interface Points {
    /** One for each channel; NaN is missing. */
    double[] next() throws IOException;
}
