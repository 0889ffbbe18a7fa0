/**
 * Text that OpenSignals writes: tables as in {@link breathtrainer.recording.csv}, whose columns stand in a line of JSON.
 *
 * <pre>
 *   # OpenSignals Text File Format                                   by this it is recognised
 *   # {"00:07": {"sampling rate": 100, "label": ["A1"], …}}          OpenSignalsHeader
 *   # EndOfHeader
 *   0   0   0   0   0   512                                          OpenSignalsColumns: which of these is the breath
 * </pre>
 */
@NullMarked
package breathtrainer.recording.opensignals;

import org.jspecify.annotations.NullMarked;
