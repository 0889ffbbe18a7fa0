package breathtrainer.session;

/**
 * One line of a session's event log. The same samples and commands give the same lines.
 *
 * @param time seconds on the source's clock at which it was known
 * @param kind one word: {@code inhale exhale breath pause lost back pose side step count hold command …}
 * @param text the rest of the line
 */
public record LogEntry(double time, String kind, String text) {}
