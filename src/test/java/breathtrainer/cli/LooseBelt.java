package breathtrainer.cli;

import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingSource;
import breathtrainer.sensor.Await;
import breathtrainer.sensor.Pty;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A belt whose cable is loose: the stretch of a recording in which the wearer breathes quietly, sent as it is measured, in
 * lines {@code t_ms,value}. Like a real one it starts anew, and so does its clock, when it is plugged in.
 */
final class LooseBelt {
    /** A board needs a moment to start. */
    private static final int BOOT_MS = 150;

    private final Path link;
    private final List<Sample> worn;
    private final List<Sample> sent = new ArrayList<>();
    private long wornSince;

    /**
     * A belt that lies ready.
     *
     * @param link the port's name, the same at every plugging in
     * @param from seconds of the recording at which the wearer begins
     */
    LooseBelt(Path link, Path recording, double from) throws SourceException {
        this.link = link;
        worn = read(recording).stream().filter(sample -> sample.time() >= from).toList();
    }

    private static List<Sample> read(Path recording) throws SourceException {
        List<Sample> samples = new ArrayList<>();
        try (RecordingSource source = RecordingSource.open(recording, RecordingOptions.NONE)) {
            for (Optional<Sample> next = source.next(); next.isPresent(); next = source.next()) {
                samples.add(next.get());
            }
        }
        return samples;
    }

    /** Is plugged in, sends for so many seconds, and is unplugged. */
    void send(double seconds) throws InterruptedException {
        Pty pty = Pty.pluggedInAs(link);
        Await.until("the port was opened", 10, pty::isOpenedBySomebody);
        Thread.sleep(BOOT_MS);
        pty.write("boot\r\n");
        send(pty, seconds);
        pty.unplug(link);
    }

    private void send(Pty pty, double seconds) throws InterruptedException {
        wornSince = wornSince == 0 ? System.nanoTime() : wornSince;
        double plugged = wornFor();
        for (Sample sample : worn) {
            double time = sample.time() - worn.get(0).time();
            if (time >= plugged && time < plugged + seconds) {
                Thread.sleep(Math.max(0, Math.round((time - wornFor()) * 1000)));
                pty.write("%d,%d\r\n".formatted(Math.round((time - plugged) * 1000), Math.round(sample.value(0))));
                sent.add(sample);
            }
        }
    }

    private double wornFor() {
        return (System.nanoTime() - wornSince) / 1e9;
    }

    /** What left the belt, with the times at which it was measured. */
    List<Sample> sent() {
        return List.copyOf(sent);
    }
}
