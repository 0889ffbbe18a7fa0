package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Believed;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A record in several segments, each with its own header and signals; between them may be times without any. */
final class WfdbSegments {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private final Path headerFile;
    private final WfdbHeader header;
    private final FaultLog faults;
    private final List<WfdbPart> parts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    WfdbSegments(Path headerFile, WfdbHeader header, FaultLog faults) {
        this.headerFile = headerFile;
        this.header = header;
        this.faults = faults;
    }

    EntryReader open(RecordingOptions options) throws IOException {
        find();
        if (names.isEmpty()) {
            throw new RecordingException(TEXTS.text(
                    "segments.missing", faults.file(), header.segments().size()));
        }
        List<String> chosen = SignalChoice.choose(faults.file(), names, options).stream()
                .map(names::get)
                .toList();
        List<WfdbPart> used = parts.stream().filter(part -> part.has(chosen)).toList();
        if (used.isEmpty()) {
            throw new RecordingException(TEXTS.text("segments.none-has", faults.file(), Excerpt.of(chosen.get(0))));
        }
        WfdbSignal first = used.get(0).signal(chosen.get(0));
        requireOneRate(used, chosen, first);
        Remarks remarks = remarks(chosen.get(0), first);
        WfdbSequence samples = new WfdbSequence(used, chosen, TimeGrid.of(header.rate() * first.perFrame()));
        String understood = TEXTS.text(
                "segments.understood",
                Excerpt.of(chosen.get(0)),
                used.size(),
                header.segments().size());
        return new Interleaved(remarks.header(), chosen.size(), samples, false, remarks.entries(), understood);
    }

    private Remarks remarks(String name, WfdbSignal signal) throws IOException {
        RecordingHeader described = Description.of(name, signal.unit(), header.rate() * signal.perFrame())
                .started(header.started());
        Remarks remarks = new Remarks(described);
        header.comments().forEach(comment -> remarks.addComment(comment, false));
        WfdbNotes.beside(headerFile, header.rate(), remarks, faults);
        return remarks;
    }

    private void find() throws IOException {
        long frames = 0;
        int missing = 0;
        for (WfdbSegment segment : header.segments()) {
            Optional<Path> file = segment.isGap() ? Optional.empty() : beside(segment.record());
            missing += segment.isGap() || file.isPresent() ? 0 : 1;
            if (file.isPresent()) {
                add(segment, file.get(), frames);
            }
            frames += segment.frames();
        }
        if (missing > 0) {
            faults.add(0, TEXTS.text("segments.left-out", missing));
        }
    }

    private void add(WfdbSegment segment, Path file, long frames) throws IOException {
        WfdbHeader own = WfdbHeaderText.read(file);
        if (!own.segments().isEmpty()) {
            throw new RecordingException(TEXTS.text("segment.nested", file));
        }
        FaultLog log = new FaultLog(
                file.toString(),
                0,
                fault -> faults.add(0, TEXTS.text("segment.fault", segment.record(), fault.what())));
        WfdbPart part = new WfdbPart(own, new WfdbOpening(file, own, log), frames);
        part.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        if (!segment.isLayout()) {
            parts.add(part);
        }
    }

    /** Its header, if it lies beside this one. */
    private Optional<Path> beside(String record) {
        try {
            String name = record + WfdbFormat.HEADER;
            Path file = headerFile.resolveSibling(name);
            boolean beside = String.valueOf(file.getFileName()).equals(name);
            return beside && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void requireOneRate(List<WfdbPart> used, List<String> chosen, WfdbSignal first) throws RecordingException {
        boolean one = used.stream()
                .allMatch(part -> part.rate() == header.rate()
                        && chosen.stream().allMatch(name -> part.signal(name).perFrame() == first.perFrame()));
        if (!one || !Believed.rate(header.rate() * first.perFrame())) {
            throw new RecordingException(TEXTS.text("segments.rates", faults.file()));
        }
    }
}
