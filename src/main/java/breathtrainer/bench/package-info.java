/**
 * A recording on the bench: seen as a whole and at any moment, with its own settings or others, and marked by hand.
 *
 * <pre>
 *   a recording ─▶ RawLines ─▶ MinMaxPyramid, one a value: what is drawn, however much of it
 *        ├───────▶ BenchRun ─▶ BenchFindings: onsets, what was not counted, poses, holds, commands, gaps
 *        │                └──▶ MinMaxPyramid of the lung level
 *        └───────▶ Scrubber: the very Snapshot of any moment
 *   NAME.breaths.csv ─▶ MarkStore ─▶ HandMarks: marks that are edited, with undo and redo
 *                                        └─▶ MarkComparison with the onsets: hits, misses, extras
 * </pre>
 *
 * <p>Nothing holds a sample as an object: a day at a hundred readings a second is some million numbers. What takes long is
 * run by whoever asks for it, on a thread of his, and tells how far it is.
 */
@NullMarked
package breathtrainer.bench;

import org.jspecify.annotations.NullMarked;
