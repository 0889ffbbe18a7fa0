package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Chosen;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Description;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.Interleaved;
import breathtrainer.recording.entry.Remarks;
import breathtrainer.recording.entry.SignalChoice;
import breathtrainer.recording.even.TimeGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Finds the signals that a header tells of, and holds what it says against what is there. */
final class WfdbOpening {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private final Path headerFile;
    private final WfdbHeader header;
    private final FaultLog faults;

    WfdbOpening(Path headerFile, WfdbHeader header, FaultLog faults) {
        this.headerFile = headerFile;
        this.header = header;
        this.faults = faults;
    }

    EntryReader open(RecordingOptions options) throws IOException {
        List<Integer> indices = SignalChoice.choose(faults.file(), names(), options);
        WfdbSignal first = header.signals().get(indices.get(0));
        requireAlike(indices.stream().map(header.signals()::get).toList());
        Remarks remarks = remarks(first);
        WfdbNotes.beside(headerFile, header.rate(), remarks, faults);
        TimeGrid grid = TimeGrid.of(header.rate() * first.perFrame()).from(remarks.clock());
        WfdbSamples samples = samples(indices, grid, 0);
        List<String> chosen = indices.stream().map(names()::get).toList();
        String understood = Chosen.words("WFDB", chosen, names().size(), remarks.header());
        if (names().size() > chosen.size() && options.column().isEmpty()) {
            faults.add(0, understood);
        }
        return new Interleaved(remarks.header(), indices.size(), samples, true, remarks.entries(), understood);
    }

    /**
     * Those of some signals.
     *
     * @param indices of one or three signals
     * @param first point of the grid that they begin with
     */
    WfdbSamples samples(List<Integer> indices, TimeGrid grid, long first) throws IOException {
        List<WfdbSignal> all = header.signals();
        List<WfdbSignal> chosen = indices.stream().map(all::get).toList();
        WfdbSignal one = chosen.get(0);
        requireAlike(chosen);
        WfdbCoding coding = WfdbCoding.of(one.format())
                .orElseThrow(() -> new RecordingException(TEXTS.text(
                        "signal.format", faults.file(), Excerpt.of(name(one)), one.format(), WfdbCoding.numbers())));
        requireScales(chosen, coding);
        Path signals = signalFile(one.file());
        List<WfdbSignal> group =
                all.stream().filter(each -> each.file().equals(one.file())).toList();
        long frames = frames(signals, coding, one.offset(), group);
        List<Integer> places = indices.stream().map(this::place).toList();
        WfdbNumbers numbers = WfdbNumbers.open(signals, one.offset(), coding);
        try {
            return new WfdbSamples(numbers, group, places, frames, grid, first);
        } catch (IOException | RuntimeException e) {
            numbers.close();
            throw e;
        }
    }

    List<String> names() {
        return header.signals().stream().map(WfdbOpening::name).toList();
    }

    private static String name(WfdbSignal signal) {
        return signal.description().isEmpty() ? signal.file() : signal.description();
    }

    /** Which of the signals of its file a signal is, from 0. */
    private int place(int index) {
        List<WfdbSignal> all = header.signals();
        String file = all.get(index).file();
        return (int) all.subList(0, index).stream()
                .filter(each -> each.file().equals(file))
                .count();
    }

    private void requireAlike(List<WfdbSignal> chosen) throws RecordingException {
        WfdbSignal first = chosen.get(0);
        boolean alike = chosen.stream()
                .allMatch(each -> each.file().equals(first.file())
                        && each.perFrame() == first.perFrame()
                        && each.skew() == first.skew());
        if (!alike) {
            throw new RecordingException(TEXTS.text("axes.apart", faults.file()));
        }
    }

    private void requireScales(List<WfdbSignal> chosen, WfdbCoding coding) throws RecordingException {
        for (WfdbSignal signal : chosen) {
            if (!Believed.rate(header.rate() * signal.perFrame())) {
                throw new RecordingException(
                        TEXTS.text("signal.rate", faults.file(), signal.perFrame(), Excerpt.of(name(signal))));
            }
            if (!Believed.value(signal.scale().value(coding.missing()))
                    || !Believed.value(signal.scale().value(-coding.missing()))) {
                throw new RecordingException(TEXTS.text(
                        "signal.gain",
                        faults.file(),
                        Excerpt.of(name(signal)),
                        Decimal.print(signal.scale().perUnit(), 0)));
            }
        }
    }

    /** Beside the header and nowhere else: a header that was sent by somebody must not open what it likes. */
    private Path signalFile(String name) throws RecordingException {
        try {
            Path file = headerFile.resolveSibling(name);
            Path packed = headerFile.resolveSibling(name + WfdbNumbers.PACKED);
            boolean beside = String.valueOf(file.getFileName()).equals(name);
            if (beside && (Files.isRegularFile(file) || Files.isRegularFile(packed))) {
                return Files.isRegularFile(file) ? file : packed;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new RecordingException(TEXTS.text("file.missing", faults.file(), Excerpt.of(name)));
    }

    private long frames(Path signals, WfdbCoding coding, long offset, List<WfdbSignal> group) throws IOException {
        long frame = group.stream().mapToLong(WfdbSignal::perFrame).sum();
        long there = coding.samplesIn(Math.max(0, WfdbNumbers.size(signals) - offset)) / frame;
        if (there < header.frames()) {
            faults.add(0, TEXTS.text("file.end", signals.getFileName(), there, header.frames()));
        }
        if (there == 0) {
            throw new RecordingException(TEXTS.text("file.empty", faults.file(), signals.getFileName()));
        }
        return header.frames() == 0 ? there : Math.min(there, header.frames());
    }

    private Remarks remarks(WfdbSignal signal) {
        double rate = header.rate() * signal.perFrame();
        Remarks remarks =
                new Remarks(Description.of(name(signal), signal.unit(), rate).started(header.started()));
        boolean ours = header.comments().stream().anyMatch(WfdbOpening::isOurs);
        for (String comment : header.comments()) {
            remarks.addComment(comment, ours);
        }
        return remarks;
    }

    private static boolean isOurs(String comment) {
        return RecordingHeader.EMPTY
                .withComment(comment)
                .value(RecordingHeader.VERSION)
                .isPresent();
    }
}
