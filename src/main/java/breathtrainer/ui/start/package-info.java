/**
 * The page on which a practice is chosen.
 *
 * <pre>
 *   ┌ StartScreen ──────────────────────────────┐
 *   │ ChoiceList: routines   ChoiceList: sources │
 *   │ CutOff: a practice that can go on  Go on ▶ │
 *   │ OneOf: length, pace              Practise ▶│
 *   └────────────────────────────────────────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.ui.start;

import org.jspecify.annotations.NullMarked;
