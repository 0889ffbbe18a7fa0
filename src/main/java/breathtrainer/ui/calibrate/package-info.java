/**
 * Sensor and wearer get to know each other.
 *
 * <pre>
 *   OngoingCalibration ─▶ CalibrateScreen: what is asked now (AskedText), Orb, TimeRing
 *          │
 *          └ Evidence ─▶ Learnt ─▶ LearntScreen: FindingLines, LearntFacts
 *                │                     ▲
 *                │                     └ the settings that were chosen
 *                └─▶ Trial: the last two minutes, run with a choice of settings ◀─ NewestWish ◀─ slider, CountedField, flip
 *                      └─▶ TriedBreaths, before and now ─▶ ComparedBreath ─▶ BreathsChart: ChartRow, BarPainter
 *                                                                            NotCountedList      SensitivityScreen
 * </pre>
 */
@NullMarked
package breathtrainer.ui.calibrate;

import org.jspecify.annotations.NullMarked;
