/**
 * Tables of numbers in text: our own recordings, and what other programs export.
 *
 * <pre>
 *   # started: 2026-11-22T10:15:00+01:00   ┐ Preamble: header, and what was said before the first sample
 *   # 0.000 command start                  ┘
 *   time_s,belt                              Columns: a CsvTimeColumn and those with values
 *   0.000,580                              ┐
 *   0.020,581                              │ CsvRows splits lines as the CsvDialect says,
 *   # 0.040 command pause                  │ CsvEntries makes entries of them, RowReader the samples
 *   0.040,58                               ┘ EndReader: no line break at the end, so this line is not believed
 * </pre>
 */
@NullMarked
package breathtrainer.recording.csv;

import org.jspecify.annotations.NullMarked;
