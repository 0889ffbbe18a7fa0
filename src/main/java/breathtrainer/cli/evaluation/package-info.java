/**
 * How good detection is: what was found in a recording against the marks that lie beside it.
 *
 * <pre>
 *   MarksFile ─▶ ReferenceMarks ─▶ MarkSeries ┐
 *                                             ├─▶ Matching ─▶ Judged ─▶ Tally ─▶ Score ─▶ EvaluationTable, EvaluationJson
 *   recording ─▶ Detections ─────▶ Detection ─┘
 * </pre>
 *
 * <p>It lives here and not in {@code breath}, because nothing on the way of a sample may depend on marks that only a recording
 * can have; and because only a command asks for it. The rules:
 *
 * <ul>
 *   <li>Onsets are compared with onsets; where the marks say {@code # marks: extremum}, extrema with extrema.
 *   <li>Only kinds that were marked are scored; where there are several annotators, against each of them in turn.
 *   <li>What was found more than 2.5 s before the first mark or behind the last is left out: nobody looked there.
 *   <li>A mark and a detection make a pair if they lie within half the shorter interval between that mark and its
 *       neighbours ("half a breath"), and likewise within half a second. Pairs are one to one and in order of time.
 *   <li>The count is that of exhales, of inhales where no exhales were marked.
 *   <li>The delay is from the mark to the newest sample that was needed to declare it, over the pairs at half a breath; its
 *       trend is that over the minutes since the recording began.
 * </ul>
 */
@NullMarked
package breathtrainer.cli.evaluation;

import org.jspecify.annotations.NullMarked;
