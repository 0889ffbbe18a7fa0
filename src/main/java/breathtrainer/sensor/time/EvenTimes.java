package breathtrainer.sensor.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A clock for devices that have none: readings are taken to be evenly spaced, and how far apart is learnt from how many
 * arrive in some seconds. So it does not matter that they arrive in batches, 16 ms long from a USB adapter and up to
 * 500 ms over Bluetooth. Where the device numbers its readings, those that were lost keep their place. The first second is
 * held back until the spacing is known.
 */
final class EvenTimes {
    /** Long enough for two batches over Bluetooth (s), and so many readings as two batches of a slow device. */
    private static final double FIRST_LOOK = 1.2;

    private static final int FIRST_READINGS = 4;
    /** Held back no longer than this (s), even if there were too few readings. */
    private static final double LONGEST_HOLD = 2;
    /** The spacing is that of so many seconds. */
    private static final double MEMORY = 10;
    /** A silence so much longer than usual is none of the device's batches: it does not count as spacing. */
    private static final double PAUSE_FACTOR = 3, SHORTEST_PAUSE = 0.7;

    /** Steps of the device by a moment, since the learning began. */
    private record Mark(double arrival, long count) {}

    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<Reading> held = new ArrayList<>();
    private double spacing = Double.NaN;
    private double time;
    private long count;
    private double longestGap;

    /** The port was opened again: the silence before is no spacing. */
    void opened() {
        marks.clear();
    }

    /** Gives device times to readings that arrived together, or holds them back. */
    List<Reading> accept(List<Reading> batch) {
        mark(batch);
        held.addAll(batch);
        boolean known = !Double.isNaN(spacing);
        if (known || (span() >= FIRST_LOOK && count >= FIRST_READINGS)) {
            learn();
            return release();
        }
        return List.of();
    }

    /** What was held back, once it is no use to wait. */
    List<Reading> idle(double now) {
        boolean waitedLongEnough = !held.isEmpty() && now - held.get(0).arrival() >= LONGEST_HOLD;
        if (!waitedLongEnough) {
            return List.of();
        }
        learn();
        List<Reading> released = release();
        spacing = count < FIRST_READINGS ? Double.NaN : spacing;
        return released;
    }

    private void mark(List<Reading> batch) {
        Reading first = batch.get(0);
        double arrival = first.arrival();
        double gap = marks.isEmpty() ? 0 : arrival - marks.getLast().arrival();
        if (gap > Math.max(SHORTEST_PAUSE, PAUSE_FACTOR * longestGap) && !Double.isNaN(spacing)) {
            time += gap - first.steps() * spacing;
            marks.clear();
        } else {
            longestGap = Math.max(gap, 0.98 * longestGap);
        }
        count += batch.stream().mapToInt(Reading::steps).sum();
        marks.addLast(new Mark(arrival, count));
        while (marks.size() > 2 && arrival - marks.getFirst().arrival() > MEMORY) {
            marks.removeFirst();
        }
    }

    private double span() {
        return marks.getLast().arrival() - marks.getFirst().arrival();
    }

    /** What came with the first mark was measured before it: the readings after it fill the time after it. */
    private void learn() {
        long readings = marks.getLast().count() - marks.getFirst().count();
        if (Double.isNaN(spacing) || (span() >= FIRST_LOOK && readings > 0)) {
            spacing = readings > 0 ? span() / readings : 0;
        }
    }

    private List<Reading> release() {
        List<Reading> timed = new ArrayList<>(held.size());
        for (Reading reading : held) {
            time += reading.steps() * spacing;
            timed.add(reading.at(time));
        }
        held.clear();
        return timed;
    }
}
