package breathtrainer.history;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.UsersLanguage;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page of one practice. */
class PracticeReportTest {
    @TempDir
    private Path data;

    @Test
    void html_is_one_page_that_needs_nothing_else() throws Exception {
        String page = new String(written(PracticeReport.HTML, 1_000_000), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<h1>Ease for the mid-back</h1>", "Sunday, 22 November 2026, 10:15", "Lying spinal twist")
                .contains("breathes &lt;b&gt; &amp; \"waits\"".replace("\"", "&quot;"))
                .doesNotContain("http", "<script", "NaN");
        assertThat(page.split("<svg ", -1)).hasSizeBetween(5, 7);
        String well = page.replaceAll("<!DOCTYPE html>|<meta [^>]*>", "");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(well.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pdf_is_one_page_in_every_country() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            PdfReader pdf = new PdfReader(written(PracticeReport.PDF, 1_000_000));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("Ease for the mid-back", "Lying spinal twist", "Sunday, 22 November 2026, 10:15");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void in_german_it_has_its_umlauts() throws Exception {
        try {
            UsersLanguage.choose("de");
            PdfReader pdf = new PdfReader(written(PracticeReport.PDF, 1_000_000));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains("Sonntag, 22. November 2026, 10:15", "Atemzüge", "Länge ", "bis zum Abschluss")
                    .doesNotContain("Atemzüg\n");
            assertThat(new String(written(PracticeReport.HTML, 1_000_000), StandardCharsets.UTF_8))
                    .contains("<html lang=\"de\">", "<th>Atemzüge</th>", "aria-label=\"Atem ab 0:00\"");
        } finally {
            UsersLanguage.choose("en");
        }
    }

    @Test
    void a_practice_of_a_moment_has_its_page_too() throws Exception {
        assertThat(written(PracticeReport.PDF, 3)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(written(PracticeReport.HTML, 3), StandardCharsets.UTF_8))
                .endsWith("</html>\n");
    }

    private byte[] written(PracticeReport kind, int lines) throws Exception {
        PracticeFolders folders = new PracticeFolders(data);
        Path folder = folders.practice("one", lines);
        Files.writeString(folder.resolve("note.txt"), "breathes <b> & \"waits\"\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write(folders.history("1").practice("one"), out);
        return out.toByteArray();
    }
}
