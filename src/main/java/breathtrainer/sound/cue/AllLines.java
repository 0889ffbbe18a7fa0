package breathtrainer.sound.cue;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.session.MovementPart;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Advised;
import breathtrainer.session.SessionEvent.Awaiting;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionEvent.Closed;
import breathtrainer.session.SessionEvent.ExhaleBegan;
import breathtrainer.session.SessionEvent.HoldBegan;
import breathtrainer.session.SessionEvent.MovementBegan;
import breathtrainer.session.SessionEvent.PoseBegan;
import breathtrainer.session.SessionEvent.SideBegan;
import breathtrainer.session.SessionEvent.StepBegan;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.ToneCharacter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every line that may be spoken in a practice of a routine, the earliest first: found by practising it without a breath. */
public final class AllLines {
    /** Seconds in which anything is said. */
    private static final double A_WHILE = 600;

    private final Routine routine;
    private final SpeechCues speech =
            new SpeechCues(new SoundSettings(ToneCharacter.BOWL, CountedTones.EACH, MovementWords.ALWAYS));
    private final Set<String> lines = new LinkedHashSet<>();

    private AllLines(Routine routine) {
        this.routine = routine;
    }

    /** In the order in which they are spoken if all goes well, and then what is said between. */
    public static List<String> of(Routine routine, Length length) {
        AllLines all = new AllLines(routine);
        all.tell(new Began(0, routine, length));
        for (int i = 0; i < routine.before().size(); i++) {
            all.tell(new Advised(0, i, routine.before().get(i)));
        }
        for (int i = 0; i < routine.poses().size(); i++) {
            all.pose(routine.practised().get(i), i + 1);
        }
        all.tell(new Closed(0, false, routine.after()));
        for (Phrase phrase : Phrase.values()) {
            if (!phrase.takesNames()) {
                all.lines.add(phrase.in(routine.language()));
            }
        }
        return List.copyOf(all.lines);
    }

    private void pose(Pose pose, int number) {
        for (int side = 1; side <= Math.max(1, pose.sides().size()); side++) {
            Place place = new Place(pose, number, routine.poses().size(), side, routine.language());
            if (side == 1) {
                tell(new PoseBegan(0, place));
            }
            if (!pose.sides().isEmpty()) {
                tell(new SideBegan(0, place));
            }
            for (int step = 0; step < place.preparation().size(); step++) {
                tell(new StepBegan(0, place, step));
            }
            movements(place, MovementPart.ENTER, pose.enter().size());
            hold(place);
        }
    }

    private void hold(Place place) {
        tell(new Awaiting(0, place, place.pose().firstPhase(), MovementPart.ROUND, 0));
        tell(new HoldBegan(0, place, new Progress(0, 1, place.pose().hold().unit(), 0, 0, false)));
        for (int i = 0; i < StillHold.BREATHS_WITH_WORDS; i++) {
            tell(new ExhaleBegan(i * A_WHILE, 0, 0, 1));
        }
        movements(place, MovementPart.ROUND, place.pose().movements().size());
    }

    private void movements(Place place, MovementPart part, int count) {
        for (int i = 0; i < count; i++) {
            MovementBegan movement = new MovementBegan(0, place, part, i);
            Phase phase = movement.phase();
            tell(new Awaiting(0, place, phase, part, i));
            tell(movement);
        }
    }

    private void tell(SessionEvent event) {
        event.tell(speech)
                .ifPresent(utterance -> utterance.wordings().stream()
                        .flatMap(wording -> wording.lines().stream())
                        .map(SpokenLine::text)
                        .forEach(lines::add));
    }
}
