/**
 * One practice on one page.
 *
 * <pre>
 *   PastPractice ─▶ ReportContent: heading, facts, a table of poses (ReportWords)
 *                        └─▶ BreathRows ─▶ BreathRow: some minutes of the breath line, with the poses under it
 *                ┌───────────────┴──────────────┐
 *           HtmlReport ─▶ RowSvg            PdfReport ─▶ RowPdf
 * </pre>
 *
 * <p>The breath line is laid in rows, as a text is: one line of half an hour would be a bar.
 */
@NullMarked
package breathtrainer.history.report;

import org.jspecify.annotations.NullMarked;
