package breathtrainer.sound.performance;

import breathtrainer.sound.cue.Urgency;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.mix.Mixer;
import breathtrainer.sound.mix.Playing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the word to one utterance after the other, never to two at once. What cannot begin within {@link #LATEST} of its
 * moment is left out.
 */
final class SpeechTurn {
    /** Seconds after its moment at which something may still be said. */
    static final double LATEST = 1.5;

    private static final int LET_GO = Clip.samplesIn(0.06);
    /** Words "on your next exhale" that are spoken on into that exhale would send its wearer to the one after. */
    private static final int NEARLY_OVER = Clip.samplesIn(0.3);

    private static final int BREATHER = Clip.samplesIn(0.2); // between two utterances

    private final Mixer mixer;
    private @Nullable Spoken now;
    private @Nullable Playing sounding;
    private @Nullable Playing waiting;
    private @Nullable Spoken waitingWords;
    private long earliest;
    private boolean withMovement;

    SpeechTurn(Mixer mixer) {
        this.mixer = mixer;
    }

    /**
     * Somebody wants to speak.
     *
     * @param moment the position of its moment, perhaps a little before what is mixed next
     * @return what will be heard, if it is
     */
    Optional<Playing> ask(Spoken next, long moment) {
        long at = Math.max(moment, mixer.position());
        settle(at);
        Playing before = sounding;
        if (before == null) {
            return Optional.of(begin(next, Math.max(at, earliest)));
        }
        if (next.about().isPresent() && now != null && next.about().equals(now.about())) {
            return Optional.ofNullable(isNearlyOver(before, at) ? keep() : interrupt(next, at));
        }
        long end = before.until() + BREATHER;
        boolean endsSoon = end - moment <= LATEST * Clip.RATE;
        return switch (next.urgency()) {
            case PATIENT -> endsSoon && waiting == null ? Optional.of(queue(next, end)) : Optional.empty();
            case NOW -> Optional.of(endsSoon ? queue(next, Math.max(end, earliest)) : interrupt(next, at));
            case WITH_MOVEMENT -> Optional.of(interrupt(next, at));
        };
    }

    private static boolean isNearlyOver(Playing playing, long at) {
        return playing.until() - at <= NEARLY_OVER;
    }

    /** What was announced begins, and the last of its words are being said: now they belong to it. */
    private @Nullable Playing keep() {
        withMovement = true;
        return null;
    }

    /** A tone has its moment: what is asked for from now on begins after it. */
    void notBefore(long position) {
        earliest = Math.max(earliest, position);
    }

    /** A breath has turned: the words of the movement before it are over. */
    void breathTurned(long at) {
        settle(at);
        if (withMovement) {
            letGo(sounding, at);
            withMovement = false;
        }
    }

    /** Nobody speaks any more. */
    void quiet(long at) {
        settle(at);
        letGo(waiting, at);
        letGo(sounding, at);
        waiting = null;
        withMovement = false;
    }

    private Playing begin(Spoken next, long at) {
        Playing begun = mixer.start(next.clip(), at);
        now = next;
        sounding = begun;
        withMovement = next.urgency() == Urgency.WITH_MOVEMENT;
        return begun;
    }

    private Playing interrupt(Spoken next, long at) {
        letGo(waiting, at);
        waiting = null;
        Playing before = sounding;
        letGo(before, at);
        return begin(next, Math.max(earliest, before == null ? at : before.until()));
    }

    /** The one that waited before gives way: it is the older. */
    private Playing queue(Spoken next, long end) {
        letGo(waiting, end);
        Playing queued = mixer.start(next.clip(), end);
        waiting = queued;
        waitingWords = next;
        return queued;
    }

    /** What has ended by now is over; what waited for it speaks. */
    private void settle(long at) {
        if (sounding != null && sounding.until() <= at) {
            sounding = null;
            now = null;
            withMovement = false;
        }
        if (sounding == null && waiting != null) {
            sounding = waiting;
            now = waitingWords;
            waiting = null;
            settle(at);
        }
    }

    private static void letGo(@Nullable Playing playing, long at) {
        if (playing != null) {
            playing.letGo(at, LET_GO);
        }
    }
}
