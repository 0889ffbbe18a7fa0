package breathtrainer.cli.terminal;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.picture.PracticePicture;
import breathtrainer.cli.terminal.picture.Scene;
import breathtrainer.routine.Hold;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.signal.SourceStatus;

/** Frames of a hold that goes well, as text. */
public final class HoldingFrame {
    public static final Guidance TWIST = new Guidance(
            "Lying twist, right side",
            "Let the ribs widen into the floor, effortless.",
            "Option: a folded blanket between the knees.",
            "4 of 10",
            "breaths",
            "the other side",
            "5 of 6");
    public static final ScriptedSnapshot HOLDING = ScriptedSnapshot.of(new RoutineState.Holding(
                    ScriptedSnapshot.place(ScriptedSnapshot.pose("Lying twist", Hold.Unit.BREATHS, 10), 3, 1),
                    ScriptedSnapshot.progress(4, 10, Hold.Unit.BREATHS)))
            .withGuidance(TWIST)
            .withBreath(Phase.INHALE, 0.8)
            .withTrace(ScriptedSnapshot.breathing(43))
            .withProgress(0.7);

    private HoldingFrame() {}

    public static String frame(ScriptedSnapshot snapshot, int columns, int rows) {
        return frame(snapshot, new Size(columns, rows), Glyphs.UNICODE);
    }

    public static String frame(ScriptedSnapshot snapshot, Size size, Glyphs glyphs) {
        Scene scene = new Scene(snapshot.snapshot(), SourceStatus.READING, false);
        return Picture.framed(PracticePicture.lines(scene, size, new CellLook(glyphs, Palette.PLAIN)), size.columns());
    }
}
