/**
 * What is heard of a practice, from the loudspeaker. Two threads of its own, so that a practice waits for neither a device nor
 * a voice.
 *
 * <pre>
 *   practice's thread        thread "voice"                        thread "sound"
 *   LiveSound ─ Cues ─┬─ utterance ─▶ VoiceThread ─ Speaker ─┐
 *                     └─ tone ───────────────────────────────┴─▶ Loudspeaker ─ Performer ─ Mixer ─▶ OpenLine
 *                                                                   └─ Connection: device missing, gone, back
 * </pre>
 */
@NullMarked
package breathtrainer.sound.line;

import org.jspecify.annotations.NullMarked;
