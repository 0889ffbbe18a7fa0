package breathtrainer.history;

/** Told how far the looking at practices has come; from any thread. */
@FunctionalInterface
public interface HistoryProgress {
    void done(int practices, int all);
}
