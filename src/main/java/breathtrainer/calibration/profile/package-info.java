/**
 * How a profile is written: YAML that can be read and changed by hand.
 *
 * <pre>
 *   WearerProfile ─▶ ProfileText ─▶ NAME.yaml ─▶ ProfileReader ─▶ WearerProfile, or all faults at once
 * </pre>
 */
@NullMarked
package breathtrainer.calibration.profile;

import org.jspecify.annotations.NullMarked;
