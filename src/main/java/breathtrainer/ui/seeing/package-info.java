/**
 * The page on which it is chosen how the window looks.
 *
 * <pre>
 *   ┌ LookScreen ──────────────────────────────┐
 *   │ OneOf: dark or light, what breathes       │
 *   │ OneOf: size of the letters, language      │
 *   └───────────────────────────────────────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.ui.seeing;

import org.jspecify.annotations.NullMarked;
