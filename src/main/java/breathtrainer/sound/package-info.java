/**
 * What a practice sounds like: tones and words for the events of a session, for ears alone. Built on {@code SessionEvent}; the
 * pipeline knows nothing of it.
 *
 * <pre>
 *   SessionEvent ─▶ cue: which tone, which words ─▶ performance: one line of time ─▶ mix ─┬─▶ line: the loudspeaker
 *                   (a pure function of events)       ▲            ▲                      └─▶ file: WAV, and a table
 *                                                     tone         voice
 *                              nine kinds in three characters      words as sound, by the system's own engine
 *
 *   Sounds is the door; SoundSettings says which of them
 * </pre>
 */
@NullMarked
package breathtrainer.sound;

import org.jspecify.annotations.NullMarked;
