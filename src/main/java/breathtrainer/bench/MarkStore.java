package breathtrainer.bench;

import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.file.IoReason;
import breathtrainer.file.NewFile;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the marks of a recording lie: beside it, in the form that {@code evaluate} reads. Those that somebody else made are
 * not written over without a word.
 */
public final class MarkStore {
    private static final Texts TEXTS = Texts.of("bench");

    private static final String ENDING = ".breaths.csv";
    private static final String OWN = "# source: marked by hand in Breath Trainer";
    private static final String NAMES = "event,time_s";

    private final Path recording;

    public MarkStore(Path recording) {
        this.recording = recording;
    }

    /** {@code belt.breaths.csv} of {@code belt.csv}. */
    public Path file() {
        return recording.resolveSibling(base() + ENDING);
    }

    /** {@code belt.own.breaths.csv}: where there is room beside the marks of somebody else. */
    public Path second() {
        return recording.resolveSibling(base() + ".own" + ENDING);
    }

    /** Where the marks lie that are read: those of one's own, where there are such. */
    public Path inUse() {
        return Files.exists(second()) ? second() : file();
    }

    private String base() {
        return String.valueOf(recording.getFileName()).replaceFirst("(?i)\\.csv$", "");
    }

    /** Whether the marks that are read were not made here. */
    public boolean isSomebodyElses() {
        try {
            return Files.exists(inUse()) && !Files.readString(inUse()).startsWith(OWN);
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** Those {@linkplain #inUse in use}, of any annotator; none if none are. */
    public List<HandMark> read() throws RecordingException {
        List<HandMark> marks = new ArrayList<>();
        Path file = inUse();
        if (!Files.exists(file)) {
            return marks;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                mark(line).ifPresent(marks::add);
            }
            return marks;
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("marks.unreadable", file, IoReason.of(e)), e);
        }
    }

    private static Optional<HandMark> mark(String line) {
        String[] cells = line.split(",", -1);
        boolean inhale = cells[0].strip().equals("inhale");
        if (cells.length < 2 || (!inhale && !cells[0].strip().equals("exhale"))) {
            return Optional.empty();
        }
        try {
            double time = Double.parseDouble(cells[1].strip());
            return Double.isFinite(time) ? Optional.of(new HandMark(time, inhale)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * Writes them.
     *
     * @param existing whether marks that lie there may go
     */
    public void write(Path to, List<HandMark> marks, Existing existing) throws RecordingException {
        StringBuilder text = new StringBuilder(OWN + "\n" + NAMES + "\n");
        for (HandMark mark : marks) {
            text.append(String.format(Locale.ROOT, "%s,%.3f\n", mark.inhale() ? "inhale" : "exhale", mark.time()));
        }
        try (OutputStream out = NewFile.create(to, existing)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (FileException e) {
            throw new RecordingException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new RecordingException(TEXTS.text("marks.unwritable", to, IoReason.of(e)), e);
        }
    }
}
