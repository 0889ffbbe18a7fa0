/**
 * What a practice sounds like: tones and words for the events of a session, for ears alone. Built on {@code SessionEvent}; the
 * pipeline knows nothing of it.
 *
 * <pre>
 *   cue    which tone and which words at which event; a pure function of events
 *   tone   nine kinds in three characters, made by ourselves ──┐
 *   mix    clips of 48 kHz, one sum that never clips  ◀────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.sound;

import org.jspecify.annotations.NullMarked;
