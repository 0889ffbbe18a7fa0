/**
 * What the physiological monitoring of a Siemens scanner writes: one long line of numbers, and a few lines behind it.
 *
 * <pre>
 *   1 2 20 2 2506 2504 5000 2485 … 5003          SiemensNumbers: settings, readings, marks among them, the end
 *   1 2 40 280 5002 LOGVERSION … 6002 2506 …     words between 5002 and 6002
 *   RESP Freq Per: 15 4000                     ┐
 *   LogStartMDHTime:  45927820                 │ SiemensFooter: from when to when
 *   6003                                       ┘
 *      └─▶ SiemensRate: how many a second ─▶ SiemensFormat
 * </pre>
 */
@NullMarked
package breathtrainer.recording.siemens;

import org.jspecify.annotations.NullMarked;
