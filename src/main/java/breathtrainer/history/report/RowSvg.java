package breathtrainer.history.report;

import breathtrainer.history.report.BreathRow.Piece;
import breathtrainer.history.report.BreathRow.Point;
import breathtrainer.history.report.BreathRow.Stretch;
import breathtrainer.language.Texts;
import java.util.Locale;

/** A row of the breath line as SVG. */
final class RowSvg {
    private static final Texts TEXTS = Texts.of("history.report");
    static final double WIDTH = 860;
    static final double LINE = 58; // height of the breath
    static final double BAND = 13; // height of the poses under it
    private static final double TICKS = 13;
    private static final double BETWEEN = 3;
    private static final double LETTER = 5.6; // width of one, roughly

    private RowSvg() {}

    static String of(BreathRow row) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                LINE + BETWEEN + BAND + TICKS,
                Markup.escaped(TEXTS.text("line", ReportColours.clock(row.from())))));
        row.pieces().forEach(piece -> piece(svg, piece));
        row.poses().forEach(pose -> pose(svg, pose));
        ticks(svg, row);
        return svg.append("</svg>").toString();
    }

    private static void piece(StringBuilder svg, Piece piece) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(ReportColours.LINE);
        svg.append("\" stroke-width=\"1\" stroke-linejoin=\"round\" points=\"");
        for (Point point : piece.points()) {
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", point.x() * WIDTH, LINE - point.y() * LINE));
        }
        svg.append("\"/>");
    }

    private static void pose(StringBuilder svg, Stretch pose) {
        double x = pose.left() * WIDTH;
        double width = (pose.right() - pose.left()) * WIDTH;
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"%s\"/>",
                x,
                LINE + BETWEEN,
                Math.max(1, width - 1),
                BAND,
                ReportColours.ofPose(pose.pose())));
        String name = ReportColours.fitting(pose.name(), (int) ((width - 8) / LETTER));
        if (!name.isEmpty()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" fill=\"#22313a\">%s</text>",
                    x + 4,
                    LINE + BETWEEN + BAND - 3.4,
                    Markup.escaped(name)));
        }
    }

    private static void ticks(StringBuilder svg, BreathRow row) {
        double every = ReportColours.every(row.seconds());
        for (double time = 0; time < row.drawn(); time += every) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"9\" fill=\"#6d818b\">%s</text>",
                    time / row.seconds() * WIDTH,
                    LINE + BETWEEN + BAND + 10,
                    ReportColours.clock(row.from() + time)));
        }
    }
}
