package breathtrainer.history;

import breathtrainer.history.report.HtmlReport;
import breathtrainer.history.report.PdfReport;
import breathtrainer.history.report.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One practice on one page that is worth printing. */
public enum PracticeReport {
    HTML {
        @Override
        public void write(PastPractice practice, OutputStream out) throws IOException {
            out.write(new HtmlReport(ReportContent.of(practice)).page().getBytes(StandardCharsets.UTF_8));
        }
    },
    PDF {
        @Override
        public void write(PastPractice practice, OutputStream out) throws IOException {
            new PdfReport(ReportContent.of(practice)).write(out);
        }
    };

    /** Writes it whole; the stream stays open. */
    public abstract void write(PastPractice practice, OutputStream out) throws IOException;
}
