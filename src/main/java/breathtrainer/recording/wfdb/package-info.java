/**
 * Records of PhysioNet's WaveForm DataBase: a header in text, and beside it the signals in binary.
 *
 * <pre>
 *   belt.hea   belt 1 50 3000 10:15:00 22/11/2026        WfdbHeader, WfdbDate
 *              belt.dat 16 200(0)/mV 16 0 5 -14 0 RESP   WfdbSignal, WfdbCoding
 *              # 35.210 command pause                    entry.Remarks
 *   belt.dat   ·· ·· ·· ·· ·· ··                         WfdbNumbers ─▶ WfdbSamples
 *   belt.atr   what an annotator wrote                   WfdbNotes
 *
 *   belt.hea   belt/3 1 50 9000                          WfdbSegments
 *              belt_1 3000                               WfdbSegment; if it is there a WfdbPart ┐
 *              ~ 3000                                    nothing was recorded                  │ WfdbSequence
 *              belt_2 3000                               WfdbPart                              ┘
 * </pre>
 *
 * <p>{@link breathtrainer.recording.wfdb.WfdbWriter} writes both.
 */
@NullMarked
package breathtrainer.recording.wfdb;

import org.jspecify.annotations.NullMarked;
