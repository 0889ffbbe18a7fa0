/**
 * The European Data Format, EDF and EDF+: a header of fixed fields, then data records of 16-bit numbers; in
 * BDF and BDF+ of 24 bits.
 *
 * <pre>
 *   ┌ EdfHeader ┬ EdfSignal × n ┐┌ record 0: belt …… │ annotations ┐┌ record 1: …
 *   │ EdfFields │ EdfScale      ││ EdfSamples        │ EdfAnnotations
 *   └───────────┴───────────────┘└ EdfTimes says when it began     ┘└
 *
 *   written by EdfWriter: EdfRecords says how long a record is, EdfRange what a number is worth,
 *                         EdfLists what is said in which record
 * </pre>
 */
@NullMarked
package breathtrainer.recording.edf;

import org.jspecify.annotations.NullMarked;
