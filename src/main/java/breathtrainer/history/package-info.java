/**
 * Past practices: a folder each.
 *
 * <pre>
 *   practices/2026-11-22T10-15-00/   PracticeFolder
 *       recording.csv ─▶ rerun ─▶ PoseMeasures ─▶ PracticeSummary ┐
 *       routine.yaml                                              ├▶ summary.json, made again when it does not fit
 *       note.txt                                                  ┘
 *   practices/history.index          HistoryIndex: what a list needs of each, made again when it does not fit
 *   deleted/                         Deleted: what can be taken back
 *   report: one page of one practice, as HTML or PDF
 * </pre>
 *
 * <p>The folders are the truth. Whatever else lies here is made from them, and is made again where it is missing, broken, or
 * of another version of the program. What cannot be read is told in a sentence in its place in the list.
 */
@NullMarked
package breathtrainer.history;

import org.jspecify.annotations.NullMarked;
