package breathtrainer.ui.practice;

import breathtrainer.routine.Command;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.control.Action;
import java.util.Optional;

/** What an action says to the practice. */
final class PracticeCommand {
    private PracticeCommand() {}

    static Optional<Command> of(Action action, Snapshot now) {
        return Optional.ofNullable(
                switch (action) {
                    case PAUSE -> now.paused() ? Command.RESUME : Command.PAUSE;
                    case NEXT -> Command.NEXT;
                    case BACK -> Command.BACK;
                    case COUNT_ONE -> Command.COUNT_ONE;
                    case TAKE_ONE_BACK -> Command.TAKE_ONE_BACK;
                    case STAY -> Command.STAY;
                    case FLIP -> Command.FLIP;
                    case END -> Command.END;
                    case THEME, STILL_ORB, FULL_SCREEN, APPEARANCE, LARGER, SMALLER, USUAL_SIZE -> null;
                    case REFRESH, CALIBRATE, LOOK_BACK, TONE, SOUND, CONFIRM -> null;
                });
    }
}
