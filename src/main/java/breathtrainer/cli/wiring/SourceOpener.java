package breathtrainer.cli.wiring;

import breathtrainer.signal.SourceException;

/** A way to open a source, as often as it is wanted. */
public interface SourceOpener {
    OpenedSource open() throws SourceException, InterruptedException;
}
