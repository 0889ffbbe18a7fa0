package breathtrainer.bench;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.rerun.Practised;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import java.nio.file.Path;

/** Recordings that are laid out. */
final class Benches {
    private Benches() {}

    static BenchSource source(Path recording) {
        return new BenchSource(recording, RecordingOptions.NONE, recording);
    }

    static Practised practised(DetectorSettings settings) throws Exception {
        return new Practised(Routines.find("mid-back"), Length.SHORT, settings);
    }
}
