/**
 * The full-screen picture of a practice: a pure function.
 *
 * <pre>
 *   Scene, Size, CellLook ─▶ PracticePicture ─▶ lines
 *                              │ Layout: which block gets which area
 *                              ▼
 *        Header │ Words, CountBlock │ BreathPicture: Disc or LevelBar │ TraceStrip │ Status │ KeyHints
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal.picture;

import org.jspecify.annotations.NullMarked;
