/**
 * A practice told line by line, for a pipe, a file or a screen reader.
 *
 * <pre>
 *   SessionEvent ─▶ Story ─▶ StoryWords ─┬─ HoldStory: what was counted
 *   Snapshot ─▶ SignalStory ─┐           └─ Said: what need not be said again
 *                            ▼           ▼
 *                            lines ─▶ Paper
 *   at the end: Closing, with the Summary
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal.story;

import org.jspecify.annotations.NullMarked;
