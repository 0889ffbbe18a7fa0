/**
 * Reading and writing recordings, turning one format into another, and replaying them at a speed. This is the door; the
 * inner rooms are opened by nobody else.
 *
 * <pre>
 *   a file ─▶ RecordingFile ── asks each format ──▶ csv · opensignals · edf · wfdb
 *                                                        │ entries: samples, commands, notes
 *                                                        ▼
 *             RecordingReader ◀──────────────────── entry.EntryReader
 *                │        │
 *                │        └─▶ Conversion ─┬─▶ RecordingWriter ─▶ LineFile ─▶ NewFile     our own CSV
 *                ▼                        └─▶ EvenCopy ─▶ even ─▶ edf · wfdb ─▶ NewFile  whole numbers on a grid
 *             RecordingSource ─▶ Paced ─▶ a practice ─▶ RecordingWriter
 * </pre>
 *
 * <p>What a practice was fed is what is written, and what reading it again gives, to the last bit. A line that cannot be used
 * is left out and told as a {@link breathtrainer.recording.RecordingFault}; a file that holds no recording is refused in one
 * sentence. No file is ever written over another.
 */
@NullMarked
package breathtrainer.recording;

import org.jspecify.annotations.NullMarked;
