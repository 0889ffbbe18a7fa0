package breathtrainer.cli.terminal;

import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;

/**
 * All that a frame shows.
 *
 * @param asking whether the wearer is asked if the practice is to end
 */
record Scene(Snapshot snapshot, SourceStatus source, boolean asking) {}
