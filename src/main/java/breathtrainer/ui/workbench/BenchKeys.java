package breathtrainer.ui.workbench;

import breathtrainer.ui.control.Action;
import breathtrainer.ui.workbench.BenchControls.Bench;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which key does what here. What means something in a practice means what is nearest to it. */
final class BenchKeys {
    private static final Map<Action, Bench> ACTIONS = Map.of(
            Action.NEXT, Bench.ONSET_ON,
            Action.BACK, Bench.ONSET_BACK,
            Action.PAUSE, Bench.PLAY,
            Action.COUNT_ONE, Bench.ZOOM_IN,
            Action.TAKE_ONE_BACK, Bench.ZOOM_OUT);

    private static final Map<KeyCode, Bench> KEYS = Map.ofEntries(
            Map.entry(KeyCode.UP, Bench.POSE_BACK),
            Map.entry(KeyCode.DOWN, Bench.POSE_ON),
            Map.entry(KeyCode.N, Bench.WHY_NOT),
            Map.entry(KeyCode.DIGIT0, Bench.WHOLE),
            Map.entry(KeyCode.NUMPAD0, Bench.WHOLE),
            Map.entry(KeyCode.I, Bench.MARK_INHALE),
            Map.entry(KeyCode.E, Bench.MARK_EXHALE),
            Map.entry(KeyCode.DELETE, Bench.UNMARK),
            Map.entry(KeyCode.BACK_SPACE, Bench.UNMARK),
            Map.entry(KeyCode.U, Bench.UNDO),
            Map.entry(KeyCode.Y, Bench.REDO),
            Map.entry(KeyCode.S, Bench.SAVE));

    private static final Map<KeyCode, Bench> WITH_CONTROL =
            Map.of(KeyCode.Z, Bench.UNDO, KeyCode.Y, Bench.REDO, KeyCode.S, Bench.SAVE);

    private BenchKeys() {}

    static Optional<Bench> of(Action action) {
        return Optional.ofNullable(ACTIONS.get(action));
    }

    static Optional<Bench> of(KeyEvent key) {
        return Optional.ofNullable((key.isShortcutDown() ? WITH_CONTROL : KEYS).get(key.getCode()));
    }
}
