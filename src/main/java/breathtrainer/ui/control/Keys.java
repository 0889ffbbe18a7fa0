package breathtrainer.ui.control;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Which key asks for what. */
public final class Keys {
    /**
     * A presenter's clicker or a foot pedal reaches from the mat: it sends page keys, and B where it makes the screen black.
     * Headphones and keyboards have keys for music.
     */
    private static final Map<KeyCode, Action> ACTIONS = Map.ofEntries(
            Map.entry(KeyCode.SPACE, Action.PAUSE),
            Map.entry(KeyCode.B, Action.PAUSE),
            Map.entry(KeyCode.PERIOD, Action.PAUSE),
            Map.entry(KeyCode.PAUSE, Action.PAUSE),
            Map.entry(KeyCode.PLAY, Action.PAUSE),
            Map.entry(KeyCode.RIGHT, Action.NEXT),
            Map.entry(KeyCode.KP_RIGHT, Action.NEXT),
            Map.entry(KeyCode.PAGE_DOWN, Action.NEXT),
            Map.entry(KeyCode.TRACK_NEXT, Action.NEXT),
            Map.entry(KeyCode.FAST_FWD, Action.NEXT),
            Map.entry(KeyCode.LEFT, Action.BACK),
            Map.entry(KeyCode.KP_LEFT, Action.BACK),
            Map.entry(KeyCode.PAGE_UP, Action.BACK),
            Map.entry(KeyCode.TRACK_PREV, Action.BACK),
            Map.entry(KeyCode.REWIND, Action.BACK),
            Map.entry(KeyCode.PLUS, Action.COUNT_ONE),
            Map.entry(KeyCode.EQUALS, Action.COUNT_ONE),
            Map.entry(KeyCode.ADD, Action.COUNT_ONE),
            Map.entry(KeyCode.MINUS, Action.TAKE_ONE_BACK),
            Map.entry(KeyCode.SUBTRACT, Action.TAKE_ONE_BACK),
            Map.entry(KeyCode.L, Action.STAY),
            Map.entry(KeyCode.F, Action.FLIP),
            Map.entry(KeyCode.D, Action.THEME),
            Map.entry(KeyCode.R, Action.STILL_ORB),
            Map.entry(KeyCode.C, Action.CALIBRATE),
            Map.entry(KeyCode.F11, Action.FULL_SCREEN),
            Map.entry(KeyCode.H, Action.LOOK_BACK),
            Map.entry(KeyCode.T, Action.TONE),
            Map.entry(KeyCode.S, Action.SOUND),
            Map.entry(KeyCode.A, Action.APPEARANCE),
            Map.entry(KeyCode.F5, Action.REFRESH),
            Map.entry(KeyCode.ESCAPE, Action.END),
            Map.entry(KeyCode.ENTER, Action.CONFIRM));

    /** With Ctrl, as in a browser; on a Mac with its command key. */
    private static final Map<KeyCode, Action> SIZES = Map.of(
            KeyCode.PLUS, Action.LARGER,
            KeyCode.EQUALS, Action.LARGER,
            KeyCode.ADD, Action.LARGER,
            KeyCode.MINUS, Action.SMALLER,
            KeyCode.SUBTRACT, Action.SMALLER,
            KeyCode.DIGIT0, Action.USUAL_SIZE,
            KeyCode.NUMPAD0, Action.USUAL_SIZE);

    private Keys() {}

    /** Other keys with Ctrl, Alt or Meta are the desktop's, and ask for nothing. */
    public static Optional<Action> action(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            return Optional.ofNullable(SIZES.get(event.getCode()));
        }
        boolean desktop = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return desktop ? Optional.empty() : Optional.ofNullable(ACTIONS.get(event.getCode()));
    }

    /** Letters and arrows in a field for text are typed, and ask for nothing. */
    public static boolean isTyped(KeyEvent event) {
        boolean general =
                event.getCode() == KeyCode.ESCAPE || event.getCode().isFunctionKey() || event.isShortcutDown();
        return event.getTarget() instanceof TextInputControl && !general;
    }

    /** Space and Enter press a control that has the focus, before they mean anything else. */
    public static boolean pressesControls(KeyEvent event) {
        return event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    }
}
