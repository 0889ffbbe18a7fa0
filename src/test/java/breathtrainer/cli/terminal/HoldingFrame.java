package breathtrainer.cli.terminal;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.picture.PracticePicture;
import breathtrainer.cli.terminal.picture.Scene;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.Guide;
import breathtrainer.signal.SourceStatus;
import java.util.List;

/** Frames of a hold that goes well, as text. */
public final class HoldingFrame {
    static final Pose TWIST = new Pose(
            "Lying twist",
            "twist",
            List.of(),
            null,
            List.of(),
            "Let the ribs widen into the floor, effortless.",
            "Let the shoulders sink",
            List.of(),
            List.of(),
            List.of("right", "left"),
            "Option: a folded blanket between the knees.",
            new Hold(false, 10, 10, Hold.Unit.BREATHS),
            List.of());
    static final Pose REST = ScriptedSnapshot.pose("Rest", Hold.Unit.MINUTES, 5);
    private static final Pose OTHER = ScriptedSnapshot.pose("Cat-Cow", Hold.Unit.ROUNDS, 3);
    private static final Routine ROUTINE = new Routine(
            "back", "For the mid-back", List.of(), List.of(OTHER, OTHER, OTHER, OTHER, TWIST, REST), List.of());
    private static final RoutineState TWISTING =
            new RoutineState.Holding(new Place(TWIST, 5, 6, 1), ScriptedSnapshot.progress(4, 10, Hold.Unit.BREATHS));

    public static final ScriptedSnapshot HOLDING = ScriptedSnapshot.of(TWISTING)
            .withGuidance(said(TWISTING))
            .withBreath(Phase.INHALE, 0.8)
            .withTrace(ScriptedSnapshot.breathing(43))
            .withProgress(0.7);

    private HoldingFrame() {}

    /** What a session says at a stage of a routine that ends with the twist and the rest. */
    static Guidance said(RoutineState state) {
        return Guide.guidance(ROUTINE, state, Phase.INHALE);
    }

    public static String frame(ScriptedSnapshot snapshot, int columns, int rows) {
        return frame(snapshot, new Size(columns, rows), Glyphs.UNICODE);
    }

    public static String frame(ScriptedSnapshot snapshot, Size size, Glyphs glyphs) {
        Scene scene = new Scene(snapshot.snapshot(), SourceStatus.READING, false);
        return Picture.framed(PracticePicture.lines(scene, size, new CellLook(glyphs, Palette.PLAIN)), size.columns());
    }
}
