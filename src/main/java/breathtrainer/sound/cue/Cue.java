package breathtrainer.sound.cue;

import breathtrainer.sound.tone.ToneKind;

/** Something to be heard, or no longer to be heard, from a moment on; {@code time} is that of its event, in seconds. */
public sealed interface Cue {
    /** Seconds on the source's clock. */
    double time();

    /** A tone begins. */
    record ToneCue(double time, ToneKind kind) implements Cue {}

    /** Words are spoken. */
    record SayCue(double time, Utterance utterance) implements Cue {}

    /** What is being spoken has become untrue: it ends. */
    record QuietCue(double time) implements Cue {}
}
