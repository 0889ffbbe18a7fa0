/**
 * The commands about past practices.
 *
 * <pre>
 *   history ─▶ HistoryCommand: the list, as text (HistoryTable), CSV (HistoryCsv) or JSON
 *      ├─ show, note, delete, restore: one practice by its name, or the newest
 *      ├─ export ─▶ history.PracticeReport, recording.Conversion
 *      └─ weeks ─▶ history.Week
 *   PastPractices: where they lie, for all of these
 * </pre>
 */
@NullMarked
package breathtrainer.cli.past;

import org.jspecify.annotations.NullMarked;
