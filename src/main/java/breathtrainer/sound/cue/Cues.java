package breathtrainer.sound.cue;

import breathtrainer.routine.Command;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.cue.Cue.QuietCue;
import breathtrainer.sound.cue.Cue.SayCue;
import breathtrainer.sound.cue.Cue.ToneCue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be heard of a practice, from its events alone: the same events give the same cues. Give it every event once, in
 * their order. For one thread.
 */
public final class Cues {
    /** After these, what is being spoken is about what is no more. */
    private static final Set<Command> TURNS = EnumSet.of(Command.NEXT, Command.BACK, Command.PAUSE, Command.END);

    private final ToneCues tones;
    private final SpeechCues speech;

    /** For a practice that has not begun. */
    public Cues(SoundSettings settings) {
        this.tones = new ToneCues(settings.counted());
        this.speech = new SpeechCues(settings);
    }

    /** In the order in which they are to be performed; mostly none or one. */
    public List<Cue> of(SessionEvent event) {
        List<Cue> cues = new ArrayList<>();
        tones.of(event).ifPresent(kind -> cues.add(new ToneCue(event.time(), kind)));
        if (event instanceof CommandGiven given && TURNS.contains(given.command())) {
            cues.add(new QuietCue(event.time()));
        }
        event.tell(speech).ifPresent(utterance -> cues.add(new SayCue(event.time(), utterance)));
        return cues;
    }
}
