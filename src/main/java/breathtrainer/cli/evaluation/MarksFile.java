package breathtrainer.cli.evaluation;

import breathtrainer.language.Texts;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads marks: comments, a line of names, then a mark a line. */
public final class MarksFile {
    private static final Texts TEXTS = Texts.of("cli.evaluation");

    private static final String AT_EXTREMUM = "# marks: extremum";

    private final Path file;
    private final Map<String, TreeSet<Double>> times = new TreeMap<>();
    private List<String> names = List.of();
    private boolean atExtremum;

    /** Marks that are read when they are asked for. */
    public MarksFile(Path file) {
        this.file = file;
    }

    /**
     * All marks of the file: {@code event,time_s[,annotator]}.
     *
     * @throws IOException if it cannot be read or is no such file; the message says which line and why
     */
    public ReferenceMarks read() throws IOException {
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.startsWith("#")) {
                atExtremum |= line.startsWith(AT_EXTREMUM);
            } else if (names.isEmpty()) {
                names = names(line, number);
            } else if (!line.isBlank()) {
                add(List.of(line.split(",", -1)), number);
            }
        }
        List<MarkSeries> series = new ArrayList<>();
        times.forEach((key, marks) -> series.add(new MarkSeries(
                key.substring(key.indexOf(' ') + 1),
                Kind.valueOf(key.substring(0, key.indexOf(' '))),
                List.copyOf(marks))));
        return new ReferenceMarks(series, atExtremum);
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            throw new FileSystemException(file.toString(), null, TEXTS.text("marks", TEXTS.text("marks.no-text")));
        }
    }

    private List<String> names(String line, int number) throws IOException {
        List<String> read =
                Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (!read.contains("event") || !read.contains("time_s")) {
            throw wrong(number, TEXTS.text("marks.no-columns"));
        }
        return read;
    }

    private void add(List<String> cells, int number) throws IOException {
        String event = cell(cells, "event");
        if (!event.equals("inhale") && !event.equals("exhale")) {
            throw wrong(number, TEXTS.text("marks.event", event));
        }
        String key = event.toUpperCase(Locale.ROOT) + " " + cell(cells, "annotator");
        times.computeIfAbsent(key, none -> new TreeSet<>()).add(seconds(cell(cells, "time_s"), number));
    }

    private String cell(List<String> cells, String name) {
        int column = names.indexOf(name);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    private double seconds(String text, int number) throws IOException {
        try {
            double time = Double.parseDouble(text);
            if (Double.isFinite(time)) {
                return time;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw wrong(number, TEXTS.text("marks.time", text));
    }

    private FileSystemException wrong(int line, String what) {
        return new FileSystemException(file + ":" + line, null, TEXTS.text("marks", what));
    }
}
