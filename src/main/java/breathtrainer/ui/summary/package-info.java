/**
 * The page after a practice: how it ended, and what was done.
 *
 * <pre>
 *   Outcome ─▶ SummaryScreen ─▶ heading, FaultWords
 *                           └─▶ TallyTable ─▶ TallyWords: a line for each pose
 * </pre>
 */
@NullMarked
package breathtrainer.ui.summary;

import org.jspecify.annotations.NullMarked;
