package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.port.BaudSearch;
import breathtrainer.sensor.port.Line;
import breathtrainer.sensor.port.MessageSender;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.port.Ports;
import breathtrainer.sensor.port.TroubleLog;
import breathtrainer.sensor.port.Whereabouts;
import breathtrainer.sensor.time.Reading;
import breathtrainer.sensor.time.Rhythm;
import breathtrainer.sensor.time.SampleWatch;
import breathtrainer.sensor.time.StreamClock;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread that reads one port: bytes to samples, and back to the port when it is gone. It alone opens and closes the
 * port after the first opening, so that these can never cross.
 */
final class PortReader implements Runnable {
    /** Seconds between two looks whether the port is back. */
    private static final double LOOK_EVERY = 0.1;
    /** Seconds of silence after which the device is greeted, or started, again; all greetings fit. */
    private static final double WAKE_AFTER = 5;

    private final Ports ports;
    private final String port;
    private final Whereabouts whereabouts;
    private final BaudSearch baud;
    private final Recogniser recogniser;
    private final Mishaps mishaps;
    private final DoubleSupplier clock;
    private final ConnectionState connection;
    private final Inbox inbox;
    private final StreamClock times = new StreamClock();
    private final Rhythm rhythm = new Rhythm();
    private final SampleWatch watch = new SampleWatch();
    private final DamageWatch damage = new DamageWatch();
    private final MessageSender sender = new MessageSender();
    private final TroubleLog log;
    private final byte[] buffer = new byte[4096];
    private @Nullable Line line;
    private double quietSince;
    private long readings;
    private int reconnects;

    PortReader(
            Ports ports,
            String port,
            BaudSearch baud,
            Recogniser recogniser,
            Mishaps mishaps,
            DoubleSupplier clock,
            ConnectionState connection,
            Inbox inbox) {
        this.ports = ports;
        this.port = port;
        this.whereabouts = new Whereabouts(ports, port);
        this.baud = baud;
        this.recogniser = recogniser;
        this.mishaps = mishaps;
        this.clock = clock;
        this.connection = connection;
        this.log = new TroubleLog(port);
        this.inbox = inbox;
    }

    /** Opens the port for the first time, in the caller's thread. */
    void open() throws PortTrouble {
        String name = whereabouts.now();
        line = ports.open(name, baud.baud());
        boolean ours = false;
        try {
            ours = whereabouts.isStillThere(name);
        } finally {
            if (!ours) {
                closeLine();
            }
        }
        if (!ours) {
            throw new PortTrouble(PortTrouble.Reason.MISSING, "another device at " + name);
        }
        double now = clock.getAsDouble();
        baud.opened();
        beginAnew(now);
        connection.opened(now);
    }

    private void beginAnew(double now) {
        quietSince = now;
        watch.opened(now);
        recogniser.opened(now);
        times.opened();
        rhythm.opened();
    }

    @Override
    public void run() {
        try {
            while (!inbox.isClosed()) {
                turn();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            inbox.close();
            closeLine();
        }
    }

    /** A fault of this program or of the serial library is no reason to stop: the port is opened anew. */
    private void turn() throws InterruptedException {
        try {
            if (line == null) {
                reopen();
            } else {
                read(line);
            }
        } catch (RuntimeException fault) {
            stumbled(fault);
            closeLine();
            inbox.awaitClosing(LOOK_EVERY);
        }
    }

    private void stumbled(RuntimeException fault) {
        connection.stumbled(clock.getAsDouble(), mishaps.happened(fault));
    }

    private void reopen() throws InterruptedException {
        try {
            open();
            reconnects++;
        } catch (PortTrouble trouble) {
            connection.troubled(PortWords.cannotReopen(trouble, port));
            deliver(clock.getAsDouble(), idle(clock.getAsDouble()));
            log.tell(connection.trouble(clock.getAsDouble()));
            inbox.awaitClosing(LOOK_EVERY);
        }
    }

    private void read(Line open) throws InterruptedException {
        int count = open.read(buffer);
        double now = clock.getAsDouble();
        if (count == Line.TAKEN) {
            connection.troubled(PortWords.taken(port));
            inbox.close();
            return;
        }
        if (count < 0) {
            closeLine();
            connection.troubled(PortWords.unplugged(port));
        } else if (count == 0) {
            deliver(now, idle(now));
            wakeIfSilent(now);
        } else {
            quietSince = now;
            take(Arrays.copyOf(buffer, count), now);
            if (baud.isGarbage() && baud.hasNext()) {
                tryNextSpeed(open);
            }
        }
        recogniser.say(now).ifPresent(message -> sender.send(open, message));
        log.tell(connection.trouble(now));
    }

    /** A device that was switched off and on behind a port that stayed has to be greeted and started again. */
    private void wakeIfSilent(double now) {
        if (now - quietSince >= WAKE_AFTER) {
            quietSince = now;
            recogniser.awaken(now);
        }
    }

    private void take(byte[] bytes, double now) throws InterruptedException {
        rhythm.arrived(now);
        mishaps.heard(bytes, now);
        List<Reading> understood = new ArrayList<>();
        recogniser.accept(bytes, now, understood::add);
        recogniser.takeFault().ifPresent(this::stumbled);
        baud.accept(bytes, now, !understood.isEmpty());
        connection.bytesArrived(now, rhythm.patience(), baud.isGarbage());
        connection.recognised(recogniser.device().map(device -> device.measured(watch.rate())), recogniser.sureness());
        connection.remarked(recogniser.remark());
        connection.puzzled(recogniser.puzzle());
        deliver(now, times.accept(understood));
    }

    /** What was heard at another speed means nothing. */
    private void tryNextSpeed(Line open) {
        baud.next();
        open.speed(baud.baud());
        beginAnew(clock.getAsDouble());
    }

    private List<Sample> idle(double now) {
        List<Reading> understood = new ArrayList<>();
        recogniser.idle(now, understood::add);
        List<Sample> samples = new ArrayList<>(times.accept(understood));
        samples.addAll(times.idle(now));
        return samples;
    }

    private void deliver(double now, List<Sample> samples) throws InterruptedException {
        if (samples.isEmpty()) {
            return;
        }
        readings += samples.size();
        samples.forEach(sample -> watch.accept(sample, now));
        damage.accept(now, readings, recogniser.damaged());
        connection.samplesCame(now, tally(), oddity(now));
        inbox.put(samples);
    }

    /** What is odd about samples that come; empty if nothing. */
    private String oddity(double now) {
        String odd = PortWords.oddity(watch, port, now);
        boolean damaged = odd.isEmpty() && damage.isMuch(readings, recogniser.damaged());
        return damaged ? PortWords.damaged(port) : odd;
    }

    private LineFigures tally() {
        return new LineFigures(
                readings, recogniser.lost(), recogniser.damaged(), reconnects, watch.rate(), watch.jitter());
    }

    private void closeLine() {
        Line open = line;
        line = null;
        if (open != null) {
            try {
                open.close();
            } finally {
                sender.finish();
            }
        }
    }
}
