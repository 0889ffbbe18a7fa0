package breathtrainer.session;

import java.util.Locale;

/**
 * One line of a session's event log: an event in words. The same samples and commands give the same lines.
 *
 * @param time seconds on the source's clock at which it was known
 * @param kind one word: {@code inhale exhale breath rest lost back pose side step count hold command …}
 * @param text the rest of the line
 */
public record LogEntry(double time, String kind, String text) {
    /** The line as it is printed, the same in every country. */
    public String line() {
        return String.format(Locale.ROOT, "%10.3f  %-10s  %s", time, kind, text).stripTrailing();
    }
}
