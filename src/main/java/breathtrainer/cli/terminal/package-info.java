/**
 * A practice on a terminal: redrawn in place where there is one, line by line where the output is a pipe or a file.
 *
 * <pre>
 *   ProcessTerminal: what can it do? ─▶ TerminalView ─┬─▶ FullScreen ─▶ picture ─▶ AlternateScreen
 *                                                     └─▶ LineView ───▶ story ──▶ standard output
 *   key: keys ─▶ commands        TypedCommands: lines ─▶ commands
 *   cell: the rows and columns that pictures are drawn on
 * </pre>
 */
@NullMarked
package breathtrainer.cli.terminal;

import org.jspecify.annotations.NullMarked;
