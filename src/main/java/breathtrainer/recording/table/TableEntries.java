package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.TimedComment;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table that was found: comments and rows; the head once more, where each stretch of the table has its own. */
final class TableEntries implements EntryReader {
    private static final Texts TEXTS = Texts.of("recording.entry");

    /** A file that begins with so many broken lines, and not one reading, is something else. */
    private static final int HOPELESS = 1000;

    private final TextLines lines;
    private final FoundTable table;
    private final FaultLog faults;
    private final RowParser parser;
    private final RunningClock clock;
    private final GroupSpread groups;
    private final Set<String> headBegins = new HashSet<>();
    private final Queue<Entry> ready = new ArrayDeque<>();
    private RecordingHeader header;
    private double origin;
    private @Nullable TableRow doubtful;
    private boolean begun;

    /** @param lines from the first of the file */
    TableEntries(TextLines lines, FoundTable table, RecordingHeader header, FaultLog faults) throws IOException {
        this.lines = lines;
        this.table = table;
        this.header = header;
        this.faults = faults;
        this.parser = new RowParser(table);
        this.clock = new RunningClock(
                table.time().filter(TimeRule::beginsAnewAtMidnight).isPresent());
        this.groups = new GroupSpread(table.inGroups());
        skipHead();
    }

    private void skipHead() throws IOException {
        for (int i = 0; i < table.head().lines(); i++) {
            String line = lines.next();
            if (line == null) {
                return;
            }
            if (HeadFinder.isComment(line)) {
                comment(line);
            } else {
                headBegins.add(table.dialect().split(line).get(0));
            }
        }
    }

    @Override
    public RecordingHeader header() {
        return header;
    }

    @Override
    public int channels() {
        return table.values().size();
    }

    @Override
    public String understood() {
        return table.words();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        while (ready.isEmpty() && (begun || faults.count() < HOPELESS)) {
            String line = lines.next();
            if (line == null) {
                end();
                return ready.poll();
            }
            accept(line);
        }
        return ready.poll();
    }

    private void accept(String line) {
        if (HeadFinder.isComment(line)) {
            comment(line);
        } else if (!line.isBlank() || table.dialect().count() == 1) {
            row(line);
        }
    }

    private void comment(String line) {
        if (!begun) {
            header = header.withComment(line.substring(1));
        }
        TimedComment.parse(line.substring(1)).ifPresent(ready::add);
    }

    private void row(String line) {
        try {
            accept(parser.read(line, lines.number()));
        } catch (NoRow e) {
            Optional.ofNullable(doubtful).ifPresent(this::leaveOut);
            doubtful = null;
            boolean headAgain = headBegins.contains(table.dialect().split(line).get(0));
            if (!headAgain && !lines.isTorn()) {
                faults.add(lines.number(), TEXTS.text("line.left-out", String.valueOf(e.getMessage())));
            }
        }
    }

    /** A time that goes back once is a fault; one from which the next goes on is a clock that started again. */
    private void accept(TableRow row) {
        TableRow before = doubtful;
        doubtful = null;
        if (before != null && row.time() >= before.time() && clock.isBack(row.time())) {
            faults.add(before.line(), TEXTS.text("time.again", Decimal.print(before.time(), 0)));
            clock.startAgain(before.time());
            take(before);
        } else if (before != null) {
            leaveOut(before);
        }
        if (!take(row)) {
            doubtful = row;
        }
    }

    private boolean take(TableRow row) {
        OptionalDouble time = clock.at(row.time());
        if (time.isPresent()) {
            origin = begun || table.time().map(TimeRule::stamp).isEmpty() ? origin : time.getAsDouble();
            begun = true;
            ready.addAll(groups.add(time.getAsDouble() - origin, row.values()));
        }
        return time.isPresent();
    }

    private void leaveOut(TableRow row) {
        faults.add(
                row.line(),
                TEXTS.text(
                        "line.left-out",
                        TEXTS.text("time.back", Decimal.print(clock.last(), 0), Decimal.print(row.time(), 0))));
    }

    private void end() {
        Optional.ofNullable(doubtful).ifPresent(this::leaveOut);
        doubtful = null;
        ready.addAll(groups.end());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
