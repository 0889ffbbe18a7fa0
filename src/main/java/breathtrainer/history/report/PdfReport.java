package breathtrainer.history.report;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** The page as PDF, A4. */
public record PdfReport(ReportContent content) {
    private static final String FONTS = "/breathtrainer/ui/look/";
    private static final float MARGIN = 40; // points
    private static final Color INK = new Color(0x22313a);
    private static final Color PALE = new Color(0x48606c);
    private static final Color RULE = new Color(0x9fb2bb);
    private static final float NAME_WIDTH = 2.8f; // times that of a figure

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try {
            BaseFont plain = font("Inter-Regular.otf");
            BaseFont heavy = font("Inter-Medium.otf");
            Document page = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
            PdfWriter writer = PdfWriter.getInstance(page, out);
            writer.setCloseStream(false);
            page.addTitle(content.title() + ", " + content.when());
            page.addCreator("Breath Trainer");
            page.open();
            page.add(text(content.title(), new Font(heavy, 20, Font.NORMAL, INK), 0));
            page.add(text(content.when(), new Font(plain, 12, Font.NORMAL, PALE), 2));
            page.add(text(content.facts(), new Font(plain, 10, Font.NORMAL, PALE), 12));
            page.add(rows(plain));
            page.add(table(plain, heavy));
            if (!content.note().isEmpty()) {
                page.add(text(content.note(), new Font(plain, 10.5f, Font.NORMAL, INK), 8));
            }
            page.add(text(content.foot(), new Font(plain, 7.5f, Font.NORMAL, PALE), 0));
            page.close();
        } catch (DocumentException e) {
            throw new IOException(e);
        }
    }

    private static BaseFont font(String name) throws IOException, DocumentException {
        try (InputStream in = Objects.requireNonNull(PdfReport.class.getResourceAsStream(FONTS + name), name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        }
    }

    private static Paragraph text(String words, Font font, float after) {
        Paragraph paragraph = new Paragraph(words, font);
        paragraph.setLeading(font.getSize() * 1.35f);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private PdfPTable rows(BaseFont font) {
        PdfPTable rows = new PdfPTable(1);
        rows.setWidthPercentage(100);
        for (BreathRow row : content.rows()) {
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setFixedHeight(RowPdf.HEIGHT);
            cell.setCellEvent(new RowPdf(row, font));
            rows.addCell(cell);
        }
        return rows;
    }

    private PdfPTable table(BaseFont plain, BaseFont heavy) {
        int columns = content.heads().size();
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = i == 0 ? NAME_WIDTH : 1;
        }
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setSpacingAfter(8);
        add(table, content.heads(), new Font(heavy, 8, Font.NORMAL, PALE), RULE);
        for (List<String> row : content.table()) {
            add(table, row, new Font(plain, 9, Font.NORMAL, INK), new Color(0xe3eaed));
        }
        return table;
    }

    private static void add(PdfPTable table, List<String> row, Font font, Color rule) {
        for (int i = 0; i < row.size(); i++) {
            PdfPCell cell = new PdfPCell(new Phrase(row.get(i), font));
            cell.setHorizontalAlignment(i == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(rule);
            cell.setBorderWidth(0.5f);
            cell.setPadding(3);
            cell.setPaddingLeft(i == 0 ? 0 : 1); // figures stand at the right
            table.addCell(cell);
        }
    }
}
