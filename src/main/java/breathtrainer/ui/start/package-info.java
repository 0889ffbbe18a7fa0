/**
 * The page on which a practice is chosen.
 *
 * <pre>
 *   ┌ StartScreen ──────────────────────────────┐
 *   │ ChoiceList: routines   ChoiceList: sources │
 *   │ LengthToggles with RoughLength   Practise ▶│
 *   └────────────────────────────────────────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.ui.start;

import org.jspecify.annotations.NullMarked;
