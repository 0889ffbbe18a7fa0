/**
 * A practice told line by line, for a pipe, a file or a screen reader.
 *
 * <pre>
 *   Snapshot ─▶ Story ─┬─ StoryStage: where the practice is
 *                      ├─ HoldStory: what was counted
 *                      └─ SignalStory: what became of the signal ─▶ Paper ─▶ lines
 *   at the end: Closing, with the Summary
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal.story;

import org.jspecify.annotations.NullMarked;
