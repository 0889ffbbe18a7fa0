package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.signal.Tilt;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a practice: facts, no words. All times are in seconds on the source's clock; {@code time} is when it was
 * known, and never decreases from one event to the next. What follows from one moment is told in its order: the breath first,
 * then what the routine makes of it.
 */
public sealed interface SessionEvent {
    double time();

    <R> R tell(SessionEventVisitor<R> visitor);

    /** With the first sample, before all else. */
    record Began(double time, Routine routine, Length length) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.began(this);
        }
    }

    /**
     * A paragraph of the advice before the first pose is to be read.
     *
     * @param paragraph its place in {@link Routine#before}, from 0
     */
    record Advised(double time, int paragraph, String text) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.advised(this);
        }
    }

    /**
     * The wearer is asked for a movement, so that it is known which way is inhale.
     *
     * @param phase {@link Phase#EXHALE}, then {@link Phase#INHALE}
     */
    record BreathAsked(double time, Phase phase, String text) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathAsked(this);
        }
    }

    /**
     * The chest began to widen.
     *
     * @param onset when; never after {@code time}
     * @param extremum the middle of the plateau before it
     * @param quality 0 to 1
     */
    record InhaleBegan(double time, double onset, double extremum, double quality) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.inhaleBegan(this);
        }
    }

    /** The chest began to sink; as {@link InhaleBegan}. */
    record ExhaleBegan(double time, double onset, double extremum, double quality) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.exhaleBegan(this);
        }
    }

    /**
     * An inhale and its exhale are over, whether they count in a hold or not.
     *
     * @param ended when the exhale ended
     * @param breath breaths ended so far, from 1
     */
    record BreathEnded(double time, double ended, int breath) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathEnded(this);
        }
    }

    /**
     * The chest rests until the next onset.
     *
     * @param since when it came to rest
     * @param after {@link Phase#INHALE} or {@link Phase#EXHALE}
     */
    record RestBegan(double time, double since, Phase after) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.restBegan(this);
        }
    }

    /**
     * A movement was no breath.
     *
     * @param since when it began, about
     */
    record NotCounted(double time, double since, WhyNot why) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.notCounted(this);
        }
    }

    /**
     * It was learnt how an inhale tilts the accelerometer.
     *
     * @param turned whether inhale and exhale were mixed up before
     * @param guided whether an inhale that was asked for has shown it, and not the shape of breath
     */
    record SignLearnt(double time, Tilt inhale, boolean turned, boolean guided) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.signLearnt(this);
        }
    }

    /**
     * No breath can be seen: every count is kept, and no time passes in a hold.
     *
     * @param since the last moment at which it could
     */
    record SignalLost(double time, double since, SignalLoss reason) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.signalLost(this);
        }
    }

    /** Breath can be seen again; the one that was interrupted does not count. */
    record SignalBack(double time) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.signalBack(this);
        }
    }

    /**
     * Readings come, and no breath was found in them for twice as long as the longest takes. Timed holds go on, and breaths can
     * be counted by hand.
     *
     * @param since the end of the last breath that was counted, or when one was looked for from the beginning
     */
    record BreathUnseen(double time, double since) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathUnseen(this);
        }
    }

    /** What {@link BreathUnseen} told is over: a breath was counted, or another reason is told why there is none. */
    record BreathSeen(double time) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathSeen(this);
        }
    }

    /** The wearer said something; what follows from it is told after it. */
    record CommandGiven(double time, Command command) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.commandGiven(this);
        }
    }

    /** Nothing counts and no time passes until {@link Resumed}. */
    record Paused(double time) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.paused(this);
        }
    }

    record Resumed(double time) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.resumed(this);
        }
    }

    /** Another pose than before, by itself or because the wearer has moved on or back. */
    record PoseBegan(double time, Place place) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.poseBegan(this);
        }
    }

    /** Another side than before, the first one after its {@link PoseBegan}; only of a pose that has sides. */
    record SideBegan(double time, Place place) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.sideBegan(this);
        }
    }

    /**
     * One thing to do before the hold.
     *
     * @param step its place in {@link Place#preparation}, from 0
     */
    record StepBegan(double time, Place place, int step) implements SessionEvent {
        /** With the side filled in. */
        public String text() {
            return place.preparation().get(step).text();
        }

        public int steps() {
            return place.preparation().size();
        }

        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.stepBegan(this);
        }
    }

    /**
     * The next onset of a phase is waited for: it begins the movement, or the hold.
     *
     * @param part where the movement belongs
     * @param movement its place there, from 0
     */
    record Awaiting(double time, Place place, Phase phase, MovementPart part, int movement) implements SessionEvent {
        /** The words of the movement that will begin, with the side filled in; empty before a still hold. */
        public Optional<String> text() {
            return awaited().map(Movement::text).map(place::fill);
        }

        /** The same in a few words, if the routine has them; where somebody has recorded the words, those of the recording. */
        public Optional<String> briefly() {
            return awaited()
                    .map(it -> it.cue() == null || it.voice() != null ? it.text() : it.cue())
                    .map(place::fill);
        }

        private Optional<Movement> awaited() {
            List<Movement> movements = part.movementsOf(place.pose());
            return movements.isEmpty() ? Optional.empty() : Optional.of(movements.get(movement));
        }

        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.awaiting(this);
        }
    }

    /**
     * A movement is to be made now: the onset of its phase was told just before, or the wearer has moved on by hand.
     *
     * @param part where it belongs
     * @param movement its place there, from 0
     */
    record MovementBegan(double time, Place place, MovementPart part, int movement) implements SessionEvent {
        public Phase phase() {
            return part.movementsOf(place.pose()).get(movement).phase();
        }

        /** With the side filled in. */
        public String text() {
            return place.fill(part.movementsOf(place.pose()).get(movement).text());
        }

        /** The same in a few words, if the routine has them, with the side filled in. */
        public Optional<String> cue() {
            return Optional.ofNullable(
                            part.movementsOf(place.pose()).get(movement).cue())
                    .map(place::fill);
        }

        public int movements() {
            return part.movementsOf(place.pose()).size();
        }

        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.movementBegan(this);
        }
    }

    /** From now on breaths, rounds or seconds count, up to the target of {@code progress}. */
    record HoldBegan(double time, Place place, Progress progress) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.holdBegan(this);
        }
    }

    /** One more breath counts in the hold, sensed or by hand. */
    record BreathCounted(double time, Place place, Progress progress) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathCounted(this);
        }
    }

    /** The wearer has taken back a breath that was none. */
    record BreathTakenBack(double time, Place place, Progress progress) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.breathTakenBack(this);
        }
    }

    /** The wearer chose to stay until told to move on, or no longer so: {@link Progress#staying}. */
    record StayChanged(double time, Place place, Progress progress) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.stayChanged(this);
        }
    }

    /** With its count full, or because the wearer has moved on, gone back or ended the practice. */
    record HoldEnded(double time, Place place, Progress progress) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.holdEnded(this);
        }
    }

    /**
     * The practice is over; no breath is told any more.
     *
     * @param early whether the wearer ended it before the last hold was over
     * @param after the routine's last words, one paragraph each; they are left unsaid after an early end
     */
    record Closed(double time, boolean early, List<String> after) implements SessionEvent {
        public Closed {
            after = List.copyOf(after);
        }

        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.closed(this);
        }
    }

    /**
     * The recording cannot be written any further; told once, perhaps after {@link Closed}.
     *
     * @param trouble what happened and where, a sentence
     */
    record RecordingFailed(double time, String trouble) implements SessionEvent {
        @Override
        public <R> R tell(SessionEventVisitor<R> visitor) {
            return visitor.recordingFailed(this);
        }
    }
}
