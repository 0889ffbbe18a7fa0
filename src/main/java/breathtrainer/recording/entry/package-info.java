/**
 * What all formats have in common: the entries of a recording, and the way from the bytes of a file to them.
 *
 * <pre>
 *   FileStart: the first bytes ──▶ RecordingFormat.recognises?
 *   Content:   the whole file  ──▶ RecordingFormat.open ──▶ EntryReader ─▶ next entry, next entry, …
 *
 *   formats that keep their samples apart from what is said:
 *     SampleReader:  ·  ·  ·  ·  ·  ·  ·  ·  ·
 *     Remarks:          # pause      # resume      (a header in it is told by {@code # key: value})
 *     Interleaved:   ·  ·  # ·  ·  ·  # ·  ·  ·    in the order of time
 * </pre>
 *
 * <p>{@link breathtrainer.recording.entry.SignalChoice} decides which of several signals is the breath, {@link
 * breathtrainer.recording.entry.FaultLog} gathers what could not be used, {@link breathtrainer.recording.entry.Decimal} reads
 * and prints numbers so that each comes back as it was.
 */
@NullMarked
package breathtrainer.recording.entry;

import org.jspecify.annotations.NullMarked;
