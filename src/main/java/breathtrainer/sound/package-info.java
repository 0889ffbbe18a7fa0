/**
 * What a practice sounds like: tones and words for the events of a session, for ears alone. Built on {@code SessionEvent}; the
 * pipeline knows nothing of it.
 *
 * <pre>
 *   cue    which tone and which words at which event; a pure function of events
 *   tone   nine kinds in three characters, made by ourselves
 *   voice  words as sound, by the engine that the system has
 *   performance  cues on one line of time, with mix: clips of 48 kHz, one sum that never clips
 *   line   the loudspeaker, as it happens
 *   file   the sound of a practice as WAV, with a table of what sounds when
 * </pre>
 */
@NullMarked
package breathtrainer.sound;

import org.jspecify.annotations.NullMarked;
