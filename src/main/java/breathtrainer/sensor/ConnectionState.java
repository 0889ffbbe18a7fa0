package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** How the connection is doing: written by the thread that reads the port, read by any. Times are seconds since opening. */
final class ConnectionState {
    /** An open port that says nothing for so long (s) is worth telling: the wearer knows of it within three. */
    private static final double STALL = 2.5;
    /** The same from the start (s): the program has taken some of the three seconds to start. */
    private static final double SILENT = 1.8;
    /** Who has spoken for so long (s) and not been understood has had time enough. */
    private static final double NOT_UNDERSTOOD = 3;
    /** A fault of this program is told for so long (s). */
    private static final double MISHAP_TOLD = 20;
    /** What has arrived and is not understood holds back the stream's time no longer than this (s). */
    private static final double LONGEST_HOLD = 4;

    private final String port;
    private String trouble = "";
    /** Whether it was illegible at a speed that was tried, and is not understood since. */
    private boolean garbage;

    private double openedAt;
    private boolean everSpoke;
    private double bytesAt = Double.NEGATIVE_INFINITY;
    /** When it began to speak, after a silence or after it was understood last. */
    private double speaksSince = Double.NaN;

    private double samplesAt = Double.NEGATIVE_INFINITY;
    private double pendingSince = Double.NaN;
    private double patience = 0.2;
    private Optional<Device> device = Optional.empty();
    private String remark = "";
    private Optional<Puzzle> puzzle = Optional.empty();
    private double sureness;
    private String oddity = "";
    private String mishap = "";
    private double mishapAt = Double.NEGATIVE_INFINITY;
    private LineFigures tally = LineFigures.NOTHING;

    ConnectionState(String port) {
        this.port = port;
    }

    synchronized void opened(double now) {
        trouble = "";
        openedAt = now;
        bytesAt = Double.NEGATIVE_INFINITY;
        pendingSince = Double.NaN;
        speaksSince = Double.NaN;
    }

    synchronized void troubled(String sentence) {
        trouble = sentence;
    }

    synchronized void bytesArrived(double now, double nextPatience, boolean illegible) {
        speaksSince = Double.isNaN(speaksSince) || now - bytesAt >= STALL ? now : speaksSince;
        bytesAt = now;
        everSpoke = true;
        patience = nextPatience;
        garbage |= illegible;
        pendingSince = Double.isNaN(pendingSince) ? now : pendingSince;
    }

    synchronized void recognised(Optional<Device> whom, double howSure) {
        device = whom;
        sureness = howSure;
        notifyAll();
    }

    /** A fault of this program, which is told for a while. */
    synchronized void stumbled(double now, String sentence) {
        mishapAt = now;
        mishap = sentence;
    }

    /** What was printed and is not understood. */
    synchronized void puzzled(Optional<Puzzle> something) {
        puzzle = something;
    }

    /** What the wearer should know while samples come. */
    synchronized void remarked(String sentence) {
        remark = sentence;
    }

    synchronized void samplesCame(double now, LineFigures sum, String whatIsOdd) {
        samplesAt = now;
        pendingSince = Double.NaN;
        speaksSince = now;
        tally = sum;
        oddity = whatIsOdd;
        garbage = false;
    }

    synchronized Optional<Device> device() {
        return device;
    }

    /** How sure it is who speaks, from 0 to 1. */
    synchronized double sureness() {
        return sureness;
    }

    /** Empty if nothing is known after so many seconds. */
    synchronized Optional<Device> awaitDevice(double seconds, BooleanSupplier over) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        while (device.isEmpty() && !over.getAsBoolean() && System.nanoTime() < end) {
            wait(Math.max(1, Math.min(100, (end - System.nanoTime()) / 1_000_000)));
        }
        return device;
    }

    synchronized LineFigures tally() {
        return tally;
    }

    synchronized double patience() {
        return patience;
    }

    /** When the last samples came, or when the port was opened. */
    synchronized double lastLife() {
        return Math.max(samplesAt, openedAt);
    }

    /** No sample that is still to come is older than this, but for the device's usual silence. */
    synchronized double horizon(double now) {
        return Double.isNaN(pendingSince) ? now : Math.max(pendingSince, now - LONGEST_HOLD);
    }

    synchronized SourceStatus status(double now) {
        if (trouble.isEmpty() && now - samplesAt < STALL) {
            boolean tellMishap = oddity.isEmpty() && now - mishapAt < MISHAP_TOLD;
            return new SourceStatus(true, tellMishap ? mishap : oddity.isEmpty() ? remark : oddity);
        }
        return SourceStatus.waiting(message(now));
    }

    /** What is wrong; empty while all is well, and while nothing is known yet. */
    synchronized String trouble(double now) {
        String message = status(now).message();
        return message.isEmpty() || message.equals(PortWords.waiting(port)) ? "" : message;
    }

    private String message(double now) {
        if (!trouble.isEmpty()) {
            return trouble;
        }
        if (now - mishapAt < STALL) {
            return mishap;
        }
        boolean bytesCome = now - bytesAt < STALL;
        if (garbage && bytesCome) {
            return PortWords.garbage(port);
        }
        if (bytesCome) {
            return now - speaksSince < NOT_UNDERSTOOD ? PortWords.waiting(port) : PortWords.noNumbers(port, puzzle);
        }
        if (now - openedAt < SILENT) {
            return PortWords.waiting(port);
        }
        return everSpoke ? PortWords.stalled(port) : PortWords.silent(port);
    }
}
