/**
 * Which profile a sensor or a file is read with.
 *
 * <pre>
 *   --profile NAME ────────────────────────────┐
 *   a sensor ─▶ WhoseSensor: of whom is it? ───┴▶ ProfiledHeader ─▶ what a detector is set by
 *                                                       └─▶ ProfileNotice: named on the screen
 * </pre>
 *
 * <p>An option wins over the header of a recording, the header over a profile; of a sensor, a profile over what its kind is
 * known for. A file takes no profile by itself.
 */
@NullMarked
package breathtrainer.cli.profile;

import org.jspecify.annotations.NullMarked;
