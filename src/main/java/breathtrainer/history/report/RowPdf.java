package breathtrainer.history.report;

import breathtrainer.history.report.BreathRow.Piece;
import breathtrainer.history.report.BreathRow.Point;
import breathtrainer.history.report.BreathRow.Stretch;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;

/** A row of the breath line, drawn into its cell. */
record RowPdf(BreathRow row, BaseFont font) implements PdfPCellEvent {
    static final float HEIGHT = 62; // points
    private static final float LINE = 40;
    private static final float BAND = 9;
    private static final float LETTER = 3.7f; // width of one, roughly
    private static final float SMALL = 6.5f;

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        canvas.saveState();
        canvas.setColorStroke(Color.decode(ReportColours.LINE));
        canvas.setLineWidth(0.6f);
        row.pieces().forEach(piece -> piece(canvas, place, piece));
        row.poses().forEach(pose -> pose(canvas, place, pose));
        ticks(canvas, place);
        canvas.restoreState();
    }

    private static void piece(PdfContentByte canvas, Rectangle place, Piece piece) {
        float foot = place.getTop() - LINE;
        boolean begun = false;
        for (Point point : piece.points()) {
            float x = place.getLeft() + point.x() * place.getWidth();
            float y = foot + point.y() * LINE;
            if (begun) {
                canvas.lineTo(x, y);
            } else {
                canvas.moveTo(x, y);
            }
            begun = true;
        }
        canvas.stroke();
    }

    private void pose(PdfContentByte canvas, Rectangle place, Stretch pose) {
        float x = place.getLeft() + (float) pose.left() * place.getWidth();
        float width = (float) (pose.right() - pose.left()) * place.getWidth();
        float y = place.getTop() - LINE - 2 - BAND;
        canvas.setColorFill(Color.decode(ReportColours.ofPose(pose.pose())));
        canvas.rectangle(x, y, Math.max(0.5f, width - 0.7f), BAND);
        canvas.fill();
        write(canvas, ReportColours.fitting(pose.name(), (int) ((width - 6) / LETTER)), x + 3, y + 2.6f);
    }

    private void ticks(PdfContentByte canvas, Rectangle place) {
        double every = ReportColours.every(row.seconds());
        for (double time = 0; time < row.drawn(); time += every) {
            float x = place.getLeft() + (float) (time / row.seconds()) * place.getWidth();
            write(canvas, ReportColours.clock(row.from() + time), x, place.getTop() - LINE - BAND - 9);
        }
    }

    private void write(PdfContentByte canvas, String text, float x, float y) {
        canvas.setColorFill(Color.decode("#48606c"));
        canvas.beginText();
        canvas.setFontAndSize(font, SMALL);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
