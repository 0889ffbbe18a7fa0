package breathtrainer.ui;

import breathtrainer.bench.BenchSetup;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Learnt;
import breathtrainer.figure.Figures;
import breathtrainer.language.Texts;
import breathtrainer.prelude.Prelude;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.session.Knocks;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the window is given to work with. Its methods may take long: they are never called on the JavaFX thread. */
public interface PracticeRoom {
    /** The routines that can be practised, at least one. */
    List<Routine> routines();

    /** Sensors that are plugged in now, then samples; at least one. */
    List<SourceChoice> sources();

    /** The newest practice that was cut off less than a day ago; {@link #open} goes on with it. */
    default Optional<Choice> unfinished() {
        return Optional.empty();
    }

    /**
     * Opens the source and makes a practice that is not yet started.
     *
     * @param meanwhile is told, on any thread, what is wrong with a sensor while it is waited for
     */
    OngoingPractice open(Choice choice, Consumer<String> meanwhile) throws SourceException;

    /** What one looks back on. */
    default Shelf shelf() throws SourceException {
        throw new SourceException(Texts.of("ui").text("room.nothing-to-look-back"));
    }

    /** Lays a recording on the workbench. */
    default BenchSetup bench(Path recording) throws SourceException {
        throw new SourceException(Texts.of("ui").text("room.no-workbench"));
    }

    /**
     * Opens the source to learn it and its wearer; not yet started.
     *
     * @param meanwhile as for {@link #open}
     */
    OngoingCalibration calibrate(SourceChoice source, Consumer<String> meanwhile) throws SourceException;

    /**
     * Wearer and program have agreed on what a breath is: from now on that source is practised with like this, and a real
     * sensor's is kept.
     *
     * @param learnt what it follows from
     */
    default void agree(SourceChoice source, Learnt learnt, DetectorSettings settings) throws SourceException {}

    /**
     * Opens a sensor that somebody wears, and lets it be seen whether all is well; {@link #open} goes on with it. Empty where
     * there is nothing to look at.
     *
     * @param meanwhile as in {@link #open}
     * @return not yet started
     */
    default Optional<Prelude> prelude(Choice choice, Consumer<String> meanwhile) throws SourceException {
        return Optional.empty();
    }

    /** The figures that its poses name. */
    default Figures figures(Routine routine) {
        return Figures.builtIn();
    }

    /** How the window looked when it was last open. */
    default Look look() {
        return Look.DEFAULT;
    }

    /** Whether the window opens over the whole screen. */
    default boolean fullScreen() {
        return false;
    }

    /** The person chose another look. */
    default void keep(Look look) {}

    /** How practices are heard. */
    default SoundOffer sound() {
        return new SoundOffer(SoundChoice.DEFAULT, List.of(SoundChoice.DEFAULT.voice()));
    }

    /**
     * The person chose otherwise, for all practices to come.
     *
     * @return why it cannot be kept, a sentence; empty if it is
     */
    default String keep(SoundChoice choice) {
        return "";
    }

    /**
     * Lets hear a breath and a sentence as it was chosen; returns when it is over.
     *
     * @return what stands in the way, a sentence; empty if nothing does
     */
    default String hearSound() {
        return "";
    }

    /**
     * Watches a routine that is being written, if there is one.
     *
     * @param anew told, on any thread, what to practise now that it was saved
     * @param faults told instead what is wrong in it, a line each
     */
    default void watch(Consumer<Choice> anew, Consumer<String> faults) {}

    /** Whether knocks were wanted when it was last chosen. */
    default Knocks knocks() {
        return Knocks.IGNORED;
    }

    /** The person chose otherwise. */
    default void keep(Knocks knocks) {}

    /**
     * Something to practise with.
     *
     * @param id unique among the choices
     * @param name such as {@code "Sample: belt"}
     * @param detail one line about it
     * @param sensor whether it is a real sensor
     */
    record SourceChoice(String id, String name, String detail, boolean sensor) {}

    /** What to practise, for how long, with what, and whether two knocks on the sensor move on. */
    record Choice(Routine routine, Length length, SourceChoice source, Knocks knocks) {
        /** One without knocks. */
        public Choice(Routine routine, Length length, SourceChoice source) {
            this(routine, length, source, Knocks.IGNORED);
        }
    }
}
