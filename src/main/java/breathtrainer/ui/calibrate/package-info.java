/**
 * Sensor and wearer get to know each other.
 *
 * <pre>
 *   OngoingCalibration ─▶ CalibrateScreen: what is asked now (AskedText), Orb, TimeRing
 *          │
 *          └ Evidence ─▶ Learnt ─▶ LearntScreen: FindingLines, LearntFacts
 * </pre>
 */
@NullMarked
package breathtrainer.ui.calibrate;

import org.jspecify.annotations.NullMarked;
