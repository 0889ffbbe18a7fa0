package breathtrainer.ui;

import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.session.Practice;
import breathtrainer.signal.SourceException;
import java.util.List;

/** What the window is given to work with. Its methods may take long: they are never called on the JavaFX thread. */
public interface PracticeRoom {
    /** The routines that can be practised, at least one. */
    List<Routine> routines();

    /** Sensors that are plugged in now, then samples; at least one. */
    List<SourceChoice> sources();

    /** Opens the source and makes a practice that is not yet started. */
    Practice open(Routine routine, Length length, SourceChoice source) throws SourceException;

    /**
     * Something to practise with.
     *
     * @param id unique among the choices
     * @param name such as {@code "Sample: belt"}
     * @param detail one line about it
     * @param sensor whether it is a real sensor
     */
    record SourceChoice(String id, String name, String detail, boolean sensor) {}
}
