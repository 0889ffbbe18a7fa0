package breathtrainer.sensor.decoder;

import java.util.Arrays;

/**
 * Finds frames in a stream of bytes. A check of a few bits holds by chance too often, so a place in the stream is believed
 * only once several frames in a row hold and are numbered one after the other; all of these are then handed on. After
 * anything that does not fit, the search begins anew behind the last good frame.
 */
final class FrameFinder {
    /** Takes a frame; {@code step} is its number less that of the frame before. */
    interface Sink {
        void frame(byte[] frame, int step);
    }

    private final FrameFormat format;
    private final int firstRun;
    private final int laterRun;
    private byte[] bytes = new byte[256];
    private int start;
    private int end;
    private boolean locked;
    private boolean everLocked;
    /** Whether the next frame is the first since the port was opened: what came before is no loss. */
    private boolean fresh = true;

    private int lastSequence;
    private byte[] lastFrame = new byte[0];
    private long damaged;
    private int skipped;

    /**
     * Searches for one format.
     *
     * @param firstRun frames in a row that it takes to recognise the format
     * @param laterRun frames in a row that it takes to find it again after a fault
     */
    FrameFinder(FrameFormat format, int firstRun, int laterRun) {
        this.format = format;
        this.firstRun = firstRun;
        this.laterRun = laterRun;
    }

    void opened() {
        start = end;
        locked = false;
        fresh = true;
        skipped = 0;
    }

    void accept(byte[] more, Sink sink) {
        append(more);
        while (locked ? follow(sink) : search(sink)) {
            // until the bytes are used up
        }
    }

    /** One frame at a known place; false if there is none yet. */
    private boolean follow(Sink sink) {
        if (!isThere(start)) {
            return false;
        }
        if (format.holds(bytes, start) && format.sequence(bytes, start) == next(lastSequence)) {
            hand(sink);
        } else {
            locked = false;
        }
        return true;
    }

    /** One step of the search; false if it needs more bytes. */
    private boolean search(Sink sink) {
        int run = everLocked ? laterRun : firstRun;
        int found = run(run);
        if (found == run) {
            lock(run, sink);
        } else if (isThere(start + found * format.length())) {
            start++;
            skipped++;
        } else {
            return false;
        }
        return true;
    }

    /** How many frames in a row hold from here on, as far as bytes are there. */
    private int run(int longest) {
        int found = 0;
        int at = start;
        while (found < longest && isThere(at) && format.holds(bytes, at) && follows(at, found)) {
            found++;
            at += format.length();
        }
        return found;
    }

    private boolean isThere(int at) {
        return at + format.length() + format.ahead() <= end;
    }

    private boolean follows(int at, int found) {
        return found == 0 || format.sequence(bytes, at) == next(format.sequence(bytes, at - format.length()));
    }

    private void lock(int run, Sink sink) {
        damaged += everLocked && skipped > 0 ? 1 : 0;
        locked = true;
        skipped = 0;
        for (int i = 0; i < run; i++) {
            hand(sink);
        }
    }

    private void hand(Sink sink) {
        int sequence = format.sequence(bytes, start);
        int step = fresh ? 1 : Math.floorMod(sequence - lastSequence, format.sequences());
        byte[] frame = Arrays.copyOfRange(bytes, start, start + format.length());
        start += format.length();
        if (Arrays.equals(frame, lastFrame)) {
            return; // the same one twice
        }
        everLocked = true;
        fresh = false;
        lastSequence = sequence;
        lastFrame = frame;
        sink.frame(frame, step);
    }

    private int next(int sequence) {
        return (sequence + 1) % format.sequences();
    }

    private void append(byte[] more) {
        if (end + more.length > bytes.length) {
            byte[] larger = new byte[Math.max(bytes.length, 2 * (end - start + more.length))];
            System.arraycopy(bytes, start, larger, 0, end - start);
            bytes = larger;
            end -= start;
            start = 0;
        }
        System.arraycopy(more, 0, bytes, end, more.length);
        end += more.length;
    }

    boolean isFound() {
        return everLocked;
    }

    /** Places where bytes had to be skipped. */
    long damaged() {
        return damaged;
    }
}
