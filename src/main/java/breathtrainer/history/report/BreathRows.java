package breathtrainer.history.report;

import breathtrainer.history.BreathLine;
import breathtrainer.history.PastPractice;
import breathtrainer.history.PastPractice.PoseSpan;
import breathtrainer.history.report.BreathRow.Piece;
import breathtrainer.history.report.BreathRow.Point;
import breathtrainer.history.report.BreathRow.Stretch;
import breathtrainer.session.Trace;
import java.util.ArrayList;
import java.util.List;

/** Lays the breath line of a practice in rows of some minutes each. */
final class BreathRows {
    private static final int MOST = 6; // rows, on one page
    private static final double MINUTE = 60; // seconds
    private static final int COLUMNS = 1200; // in a row
    private static final double ROOM = 0.3; // above a usual breath, and below

    private final PastPractice practice;
    private final double rowSeconds;

    private BreathRows(PastPractice practice) {
        this.practice = practice;
        this.rowSeconds = MINUTE * Math.ceil(practice.line().seconds() / MOST / MINUTE);
    }

    static List<BreathRow> of(PastPractice practice) {
        BreathRows rows = new BreathRows(practice);
        List<BreathRow> all = new ArrayList<>();
        for (double from = 0; from < practice.line().seconds() && all.size() < MOST; from += rows.rowSeconds) {
            all.add(rows.row(from));
        }
        return all;
    }

    private BreathRow row(double from) {
        return new BreathRow(
                from, rowSeconds, Math.min(rowSeconds, practice.line().seconds() - from), pieces(from), poses(from));
    }

    private List<Piece> pieces(double from) {
        BreathLine line = practice.line();
        List<Piece> pieces = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            int first = (int) ((from + rowSeconds * column / COLUMNS) / BreathLine.STEP);
            int next = Math.max(first + 1, (int) ((from + rowSeconds * (column + 1) / COLUMNS) / BreathLine.STEP));
            float low = line.least(first, next);
            float high = line.most(first, next);
            if (Float.isNaN(low)) {
                end(points, pieces);
            } else {
                float x = (float) column / COLUMNS;
                points.add(new Point(x, height(high)));
                if (high - low > ROOM / 10) {
                    points.add(new Point(x, height(low)));
                }
            }
        }
        end(points, pieces);
        return pieces;
    }

    private static void end(List<Point> points, List<Piece> pieces) {
        if (points.size() > 1) {
            pieces.add(new Piece(points));
        }
        points.clear();
    }

    private static float height(float level) {
        return (float) ((Trace.bent(level, ROOM) + ROOM) / (1 + 2 * ROOM));
    }

    private List<Stretch> poses(double from) {
        List<Stretch> stretches = new ArrayList<>();
        List<PoseSpan> spans = practice.poses();
        for (int i = 0; i < spans.size(); i++) {
            double begin = spans.get(i).from() - practice.line().first();
            double end = i + 1 < spans.size()
                    ? spans.get(i + 1).from() - practice.line().first()
                    : practice.line().seconds();
            double left = Math.max(0, (begin - from) / rowSeconds);
            double right = Math.min(1, (end - from) / rowSeconds);
            if (right > left) {
                stretches.add(new Stretch(
                        left, right, spans.get(i).pose(), spans.get(i).name(), begin >= from || left == 0));
            }
        }
        return stretches;
    }
}
