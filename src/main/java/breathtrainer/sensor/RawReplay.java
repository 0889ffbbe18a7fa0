package breathtrainer.sensor;

import breathtrainer.language.Texts;
import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.port.RawFile;
import breathtrainer.sensor.time.Reading;
import breathtrainer.sensor.time.StreamClock;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a port once said, through the same decoders and the same clock as a sensor: to see how it is understood. As fast as
 * it is asked. Used by one thread.
 */
public final class RawReplay implements SampleSource {
    private static final Texts TEXTS = Texts.of("sensor");

    /** A reading thread looks up so often (s) while nothing arrives. */
    private static final double LOOK_EVERY = 0.1;
    /** A longer silence (s) was not kept: a figure of its time is damaged. */
    private static final double LONGEST_SILENCE = 3600;

    private static final String REMARK = "#";

    private final Path file;
    private final BufferedReader lines;
    private final Recogniser recogniser;
    private final StreamClock times = new StreamClock();
    private final ArrayDeque<Sample> ready = new ArrayDeque<>();
    private int lineNumber = 1;
    private double now;
    private boolean ended;

    private RawReplay(Path file, BufferedReader lines, List<String> columns) {
        this.file = file;
        this.lines = lines;
        recogniser = KnownDevices.recogniser(columns);
    }

    /**
     * Opens a file that {@link Sensors#open(String, List, Path, breathtrainer.file.Existing)} wrote.
     *
     * @param columns which of the printed columns carry the breath; empty to find out
     */
    public static RawReplay open(Path file, List<String> columns) throws SourceException {
        try {
            BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII);
            if (!RawFile.HEADER.equals(lines.readLine())) {
                lines.close();
                throw new SourceException(TEXTS.text("raw.none", file, RawFile.HEADER));
            }
            return new RawReplay(file, lines, columns);
        } catch (SourceException told) {
            throw told;
        } catch (IOException unreadable) {
            throw new SourceException(TEXTS.text("raw.unreadable", file), unreadable);
        }
    }

    /**
     * Whether a file on the disk begins as one that {@link Sensors#open(String, List, Path, breathtrainer.file.Existing)}
     * wrote; a pipe is not asked.
     */
    public static boolean isRaw(Path file) {
        if (!Files.isRegularFile(file)) {
            return false; // what is taken out of a pipe is gone for whoever reads it
        }
        byte[] header = RawFile.HEADER.getBytes(StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(header.length), header);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What spoke, as far as the replay has come. */
    public Optional<Device> device() {
        return recogniser.device();
    }

    /** Reads on until it is known what spoke, or to the end; no sample is lost by it. */
    public Optional<Device> awaitDevice() throws SourceException {
        while (device().isEmpty() && !ended) {
            step();
        }
        return device();
    }

    @Override
    public String name() {
        return device().map(Device::name).orElse("sensor") + " in " + file;
    }

    @Override
    public Optional<Sample> next() throws SourceException {
        while (ready.isEmpty() && !ended) {
            step();
        }
        return Optional.ofNullable(ready.pollFirst());
    }

    private void step() throws SourceException {
        try {
            String line = lines.readLine();
            lineNumber++;
            if (line == null) {
                ended = true;
                idleUntil(now + 4);
            } else if (!line.startsWith(REMARK)) {
                understand(line);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new SourceException(TEXTS.text("raw.damaged", file, lineNumber), damaged);
        }
    }

    private void understand(String line) {
        int space = line.indexOf(' ');
        double arrival = Double.parseDouble(line.substring(0, space));
        if (!(arrival >= now && arrival <= now + LONGEST_SILENCE)) {
            throw new IllegalArgumentException("a time that does not go on: " + arrival);
        }
        String what = line.substring(space + 1);
        idleUntil(arrival);
        now = arrival;
        if (what.equals(RawFile.OPEN)) {
            recogniser.opened(now);
            times.opened();
        } else {
            List<Reading> readings = new ArrayList<>();
            recogniser.accept(HexFormat.of().parseHex(what), now, readings::add);
            ready.addAll(times.accept(readings));
        }
    }

    private void idleUntil(double then) {
        for (double idle = now + LOOK_EVERY; idle < then; idle += LOOK_EVERY) {
            List<Reading> readings = new ArrayList<>();
            recogniser.idle(idle, readings::add);
            ready.addAll(times.accept(readings));
            ready.addAll(times.idle(idle));
        }
    }

    @Override
    public void close() {
        try {
            ended = true;
            lines.close();
        } catch (IOException alreadyRead) {
            // nothing depends on it any more
        }
    }
}
