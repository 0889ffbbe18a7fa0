package breathtrainer.sound.cue;

import breathtrainer.session.SessionEvent;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.cue.Cue.SayCue;
import breathtrainer.sound.cue.Cue.ToneCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cues as lines, to be read in a test. */
final class CueLog {
    private final Cues cues;
    private final List<String> lines = new ArrayList<>();

    CueLog(SoundSettings settings) {
        this.cues = new Cues(settings);
    }

    CueLog hear(SessionEvent event) {
        cues.of(event).forEach(cue -> lines.add(line(cue)));
        return this;
    }

    /** Those since the last time. */
    List<String> lines() {
        List<String> told = List.copyOf(lines);
        lines.clear();
        return told;
    }

    static String line(Cue cue) {
        return String.format(Locale.ROOT, "%9.3f  %s", cue.time(), words(cue));
    }

    private static String words(Cue cue) {
        if (cue instanceof ToneCue tone) {
            return "tone " + tone.kind().word();
        }
        return cue instanceof SayCue say ? "say " + say.utterance().words() : "quiet";
    }
}
