package breathtrainer.cli;

import breathtrainer.signal.SourceException;

/** A way to open a source, as often as it is wanted. */
interface Opening {
    Opened open() throws SourceException, InterruptedException;
}
