/**
 * What is to be heard at which moment: a pure function of a session's events. No sound is made here, no clock is read, and
 * nobody is asked how long a voice takes: where time is short, an utterance brings its wordings along, the longest first.
 *
 * <pre>
 *   SessionEvent ─▶ Cues ─┬─ ToneCues ──▶ ToneCue ───────────────────────────────┐
 *                         └─ SpeechCues ▶ SayCue: Utterance ─ Wording ─ SpokenLine ├─▶ whoever performs
 *                              │  Phrase, Amount (English, German)      QuietCue ─┘
 *                              Arrival, Countdown, MovementLines, StillHold, BreathPace
 *   Routine ─▶ AllLines ─▶ every line that may be spoken, to be rendered ahead
 * </pre>
 */
@NullMarked
package breathtrainer.sound.cue;

import org.jspecify.annotations.NullMarked;
