/**
 * Records of PhysioNet's WaveForm DataBase: a header in text, and beside it the signals in binary.
 *
 * <pre>
 *   belt.hea   belt 1 50 3000 10:15:00 22/11/2026        WfdbHeader, WfdbDate
 *              belt.dat 16 200(0)/mV 16 0 5 -14 0 RESP   WfdbSignal, WfdbCoding
 *              # 35.210 command pause                    entry.Remarks
 *   belt.dat   ·· ·· ·· ·· ·· ··                         WfdbNumbers ─▶ WfdbSamples
 * </pre>
 *
 * <p>{@link breathtrainer.recording.wfdb.WfdbWriter} writes both.
 */
@NullMarked
package breathtrainer.recording.wfdb;

import org.jspecify.annotations.NullMarked;
