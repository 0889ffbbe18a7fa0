/**
 * What happened, told from what was and what is: two states of the routine and what the detector said in between.
 *
 * <pre>
 *   state before, state after ─▶ StateChange ─┬─▶ HoldChange: what was counted
 *                                             │
 *   what the detector says ─▶ Heard ──────────┴─▶ Chronicle ─▶ SessionEvent, one after another
 * </pre>
 *
 * <p>Opened by {@code session} alone, through {@link Chronicle}.
 */
@NullMarked
package breathtrainer.session.chronicle;

import org.jspecify.annotations.NullMarked;
