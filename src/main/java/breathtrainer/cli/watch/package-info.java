/**
 * When a file was saved.
 *
 * <pre>
 *   FileWatch ─ looks, and looks again ─▶ FileStamp: the same as before, another, none
 *       └─▶ saved: it is another, and stays as it is for a moment
 * </pre>
 */
@NullMarked
package breathtrainer.cli.watch;

import org.jspecify.annotations.NullMarked;
