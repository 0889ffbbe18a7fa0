/**
 * The window.
 */
@NullMarked
package breathtrainer.ui;

import org.jspecify.annotations.NullMarked;
