/**
 * What is heard of a practice, written along the session's own time: a WAV file, and beside it a table of what sounds when.
 * Nothing is held but what sounds now, however long the practice.
 *
 * <pre>
 *   SessionEvent ─▶ SoundFile ─ Cues ─ Performer ─ Mixer ─▶ WavWriter ─▶ FILE.wav
 *                                          └─ Sounding ─▶ SoundTable ──▶ FILE.csv
 * </pre>
 */
@NullMarked
package breathtrainer.sound.file;

import org.jspecify.annotations.NullMarked;
