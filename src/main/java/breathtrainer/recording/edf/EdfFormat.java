package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Chosen;
import breathtrainer.recording.entry.Content;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Description;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.FileStart;
import breathtrainer.recording.entry.Interleaved;
import breathtrainer.recording.entry.RecordingFormat;
import breathtrainer.recording.entry.Remarks;
import breathtrainer.recording.entry.SignalChoice;
import breathtrainer.recording.even.TimeGrid;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/** The European Data Format: EDF, and EDF+ with its annotations; BDF and BDF+, which are the same with 24 bits. */
public final class EdfFormat implements RecordingFormat {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private static final String VERSION = "0       ";

    /** A text that begins so would have a line break soon. */
    @Override
    public boolean recognises(FileStart head) {
        String text = head.latin(EdfHeader.BYTES);
        return text.length() == EdfHeader.BYTES
                && (text.startsWith(VERSION) || text.startsWith(EdfHeader.WIDE))
                && text.chars().noneMatch(c -> c < ' ');
    }

    @Override
    public EntryReader open(Content content, RecordingOptions options, FaultLog faults) throws IOException {
        SeekableByteChannel channel = content.channel();
        content.stream().close();
        try {
            return open(channel, options, faults);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static EntryReader open(SeekableByteChannel channel, RecordingOptions options, FaultLog faults)
            throws IOException {
        EdfHeader header = EdfHeader.read(faults.file(), channel);
        List<EdfSignal> measured =
                header.signals().stream().filter(EdfSignal::isMeasured).toList();
        if (measured.isEmpty()) {
            throw new RecordingException(TEXTS.text("annotations.only", faults.file()));
        }
        List<EdfSignal> chosen =
                SignalChoice.choose(
                                faults.file(),
                                measured.stream().map(EdfSignal::label).toList(),
                                options)
                        .stream()
                        .map(measured::get)
                        .toList();
        requireTimes(faults.file(), header, chosen);
        if (header.isTorn()) {
            faults.add(0, TEXTS.text("ends.early", header.records()));
        }
        Remarks remarks = new Remarks(described(header, chosen.get(0)));
        EdfAnnotations annotations = new EdfAnnotations(channel, header, remarks);
        annotations.read();
        if (remarks.isFull()) {
            faults.add(0, TEXTS.text("annotations.many"));
        }
        EdfSamples samples = new EdfSamples(channel, header, chosen, remarks.clock(), annotations, faults);
        boolean onGrid = !header.isDiscontinuous();
        String understood = Chosen.words(
                header.words(), chosen.stream().map(EdfSignal::label).toList(), measured.size(), remarks.header());
        if (measured.size() > chosen.size() && options.column().isEmpty()) {
            faults.add(0, understood);
        }
        return new Interleaved(remarks.header(), chosen.size(), samples, onGrid, remarks.entries(), understood);
    }

    private static void requireTimes(String file, EdfHeader header, List<EdfSignal> chosen) throws RecordingException {
        EdfSignal first = chosen.get(0);
        if (!Believed.rate(first.count() / header.micros() * 1e6)) {
            throw new RecordingException(TEXTS.text(
                    "signal.rate",
                    file,
                    Excerpt.of(first.label()),
                    first.count(),
                    Decimal.print(header.micros() / 1e6, 0)));
        }
        if (chosen.stream().anyMatch(each -> each.count() != first.count())) {
            throw new RecordingException(TEXTS.text("axes.rates", file));
        }
    }

    private static RecordingHeader described(EdfHeader header, EdfSignal signal) {
        double rate = new TimeGrid(signal.count(), header.micros(), 0).rate();
        return Description.of(signal.sensor().isEmpty() ? signal.label() : signal.sensor(), signal.unit(), rate)
                .started(header.started());
    }
}
