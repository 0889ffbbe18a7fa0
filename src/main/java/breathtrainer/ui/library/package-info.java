/**
 * The page on which one looks back: past practices and the samples, each with its breath line.
 *
 * <pre>
 *   ┌ search ────────────────┬ what is chosen ────────────────┐
 *   │ WeeksChart             │ PracticeDetail: facts, note,   │
 *   │ a LibraryCell for each │ PoseTable, and what can be done│
 *   │ LibraryItem, with its  │ with it                        │
 *   │ Thumbnail              │                                │
 *   └────────────────────────┴────────────────────────────────┘
 *   Shelf: what the page is given to work with
 * </pre>
 */
@NullMarked
package breathtrainer.ui.library;

import org.jspecify.annotations.NullMarked;
