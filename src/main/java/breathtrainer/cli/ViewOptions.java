package breathtrainer.cli;

import breathtrainer.bench.BenchSetup;
import breathtrainer.cli.option.FontScaleConverter;
import breathtrainer.cli.terminal.PreludeView;
import breathtrainer.cli.terminal.TerminalView;
import breathtrainer.cli.watch.Rehearsal;
import breathtrainer.cli.wiring.Appearance;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.LookFile;
import breathtrainer.cli.wiring.MachineRoom;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticePlan;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import breathtrainer.prelude.Prelude;
import breathtrainer.routine.Length;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Practice;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.Look;
import breathtrainer.ui.NoDisplayException;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import breathtrainer.ui.Window;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a practice is shown: in the window, or without a display in the terminal. */
final class ViewOptions {
    private static final Texts TEXTS = Texts.of("cli");

    @Option(names = "--terminal")
    private boolean terminal;

    @Option(names = "--full-screen")
    private boolean fullScreen;

    @Option(names = "--look", paramLabel = "dark|light")
    private @Nullable Shade shade;

    @Option(names = "--font-scale", paramLabel = "0.8–2", converter = FontScaleConverter.class)
    private @Nullable Double fontScale;

    /** Light on dark, or dark on light. */
    enum Shade {
        DARK,
        LIGHT
    }

    /** The start screen; in the terminal a practice with whatever is there. */
    int home(Sources sources, PracticeBuilder studio, PrintWriter err)
            throws SourceException, RoutineException, InterruptedException {
        return inWindow(() -> Window.open(new MachineRoom(sources, studio, null, appearance())))
                ? 0
                : inTerminal(new RoutineOptions().plan(studio, sources::whateverIsThere), err);
    }

    int show(PracticePlan plan, Sources sources, PrintWriter err) throws SourceException {
        return inWindow(() -> Window.open(
                        new MachineRoom(sources, plan.studio(), plan, appearance()), MachineRoom.choice(plan)))
                ? 0
                : inTerminal(plan, err);
    }

    /** Whether there was a window to be guided in. */
    boolean isCalibrated(Sources sources, PracticeBuilder studio, SourceChoice source) {
        Choice choice = new Choice(Routines.builtIn().get(0), Length.SHORT, source);
        return inWindow(() -> Window.calibrate(new MachineRoom(sources, studio, null, appearance()), choice));
    }

    /** On the workbench; where there is no window, the same practice again in the terminal. */
    int bench(Callable<BenchSetup> setup, PracticePlan plan, Sources sources, PrintWriter err) throws SourceException {
        return inWindow(() -> Window.open(new MachineRoom(sources, plan.studio(), null, appearance()), setup))
                ? 0
                : inTerminal(plan, err);
    }

    /** Measures the workbench with a recording; says so where there is no window. */
    int measure(Callable<BenchSetup> setup, PracticePlan plan, Sources sources, PrintWriter out, PrintWriter err) {
        if (inWindow(() ->
                Window.measure(new MachineRoom(sources, plan.studio(), null, appearance()), setup, out::println))) {
            return 0;
        }
        err.println(TEXTS.text("view.no-display"));
        return 1;
    }

    /** Until the wearer, or whoever closes the window, has seen enough. */
    int rehearse(Rehearsal<PracticePlan> rehearsal, Sources sources, PrintWriter err)
            throws SourceException, InterruptedException {
        PracticePlan first = awaitPlan(rehearsal, err);
        if (inWindow(() -> Window.open(
                new MachineRoom(sources, first.studio(), first, appearance()).rehearsing(rehearsal),
                MachineRoom.choice(first)))) {
            return 0;
        }
        PracticePlan plan = first;
        while (isWatchedOn(rehearsal, plan, err)) {
            plan = awaitPlan(rehearsal, err);
        }
        return 0;
    }

    private static PracticePlan awaitPlan(Rehearsal<PracticePlan> rehearsal, PrintWriter err)
            throws SourceException, InterruptedException {
        return rehearsal.awaitPlan(faults -> {
            err.println(faults);
            err.println(TEXTS.text("view.save-again", rehearsal.file()));
        });
    }

    @SuppressWarnings("try") // an interruption ends it, whenever it comes
    private static boolean isWatchedOn(Rehearsal<PracticePlan> rehearsal, PracticePlan plan, PrintWriter err)
            throws SourceException, InterruptedException {
        TerminalView view = TerminalView.ofProcess();
        Practice practice = plan.studio().practice(plan.routine(), plan.length(), plan.opened(), view);
        try (Rehearsal<PracticePlan>.Saving saving = rehearsal.onSaving(practice::close)) {
            OngoingPractice.End end = view.run(practice);
            if (saving.isSaved()) {
                err.println(TEXTS.text("view.saved", rehearsal.file()));
                return true;
            }
            if (end == OngoingPractice.End.WEARER) {
                return false;
            }
        }
        err.println(TEXTS.text("view.rehearsal-over", rehearsal.file()));
        rehearsal.awaitSaving();
        return true;
    }

    /** Whether there was a window: nothing has happened otherwise. */
    private boolean inWindow(WindowOpening window) {
        if (terminal) {
            return false;
        }
        try {
            WindowLog.quiet();
            window.open();
            return true;
        } catch (NoDisplayException noDisplay) {
            return false;
        }
    }

    private interface WindowOpening {
        void open() throws NoDisplayException;
    }

    private Appearance appearance() {
        LookFile file = LookFile.of(Folders.ofThisMachine());
        Look last = file.read();
        Look spoken = last.spokenLanguage().equals(UsersLanguage.tag()) ? last : last.withLanguage(UsersLanguage.tag());
        Look shaded = shade == null ? spoken : spoken.withDark(shade == Shade.DARK);
        return new Appearance(fontScale == null ? shaded : shaded.withFontScale(fontScale), fullScreen, file);
    }

    /** Whether the wearer wants to begin, after a look at sensor, breath and sound where there is a terminal for it. */
    private static boolean isWanted(PracticePlan plan) throws SourceException {
        PreludeView view = plan.hasPrelude() ? PreludeView.ofProcess().orElse(null) : null;
        Prelude prelude =
                view == null ? null : plan.studio().prelude(plan.opened()).orElse(null);
        return view == null || prelude == null || isWanted(view, prelude);
    }

    private static boolean isWanted(PreludeView view, Prelude prelude) throws SourceException {
        try {
            return view.show(prelude);
        } catch (CompletionException broken) {
            if (broken.getCause() instanceof SourceException source) {
                throw source;
            }
            throw broken;
        }
    }

    private static int inTerminal(PracticePlan plan, PrintWriter err) throws SourceException {
        if (!isWanted(plan)) {
            return 0;
        }
        TerminalView view = TerminalView.ofProcess();
        Practice practice = plan.studio().practice(plan.routine(), plan.length(), plan.opened(), view);
        OngoingPractice.End end = view.run(practice);
        if (end == OngoingPractice.End.SOURCE) {
            err.println(TEXTS.text("view.recording-over"));
        }
        if (end == OngoingPractice.End.ROUTINE) {
            plan.studio().awaitSilence();
        }
        return 0;
    }
}
