package breathtrainer.cli;

import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.routine.RoutineException;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.NoDisplayException;
import breathtrainer.ui.Window;
import java.io.PrintWriter;

/** The program without a command: the window, or without a display a practice in the terminal. */
final class Home {
    private final PrintWriter err;

    Home(PrintWriter err) {
        this.err = err;
    }

    int open() throws SourceException, RoutineException, InterruptedException {
        Sources sources = new Sources(Speed.NORMAL, RecordingOptions.NONE, err);
        Studio studio = new Studio(new DetectorOptions(), null, Folders.ofThisMachine(), err);
        try {
            Window.open(new Room(sources, studio, null));
            return 0;
        } catch (NoDisplayException noDisplay) {
            return ViewOptions.inTerminal(new RoutineOptions().plan(studio, sources::whateverIsThere), err);
        }
    }
}
