/**
 * A routine that is practised while it is being written.
 *
 * <pre>
 *   Rehearsal ─ with each saving ─▶ read anew: every fault told, or a plan to practise it
 *       │
 *   FileWatch ─ looks, and looks again ─▶ FileStamp: the same as before, another, none
 *       └─▶ saved: it is another, and stays as it is for a moment
 * </pre>
 */
@NullMarked
package breathtrainer.cli.watch;

import org.jspecify.annotations.NullMarked;
