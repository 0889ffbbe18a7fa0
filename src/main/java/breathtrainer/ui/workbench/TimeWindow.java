package breathtrainer.ui.workbench;

/** What is seen of a recording, in seconds on its clock. */
record TimeWindow(double from, double to) {
    static final double SHORTEST = 5; // seconds

    double seconds() {
        return to - from;
    }

    /** Where on so many points of width a moment lies. */
    double x(double time, double width) {
        return (time - from) / seconds() * width;
    }

    double time(double x, double width) {
        return from + x / width * seconds();
    }

    /** So many times as long, with a moment that stays where it is. Never shorter than can be drawn, nor longer than all. */
    TimeWindow zoomed(double factor, double around, TimeWindow all) {
        double length = Math.min(all.seconds(), Math.max(SHORTEST, seconds() * factor));
        double share = (around - from) / seconds();
        double begin = around - share * length;
        return new TimeWindow(begin, begin + length).within(all);
    }

    TimeWindow moved(double seconds, TimeWindow all) {
        return new TimeWindow(from + seconds, to + seconds).within(all);
    }

    /** Moved as little as is needed for a moment to be seen, with some room about it. */
    TimeWindow showing(double time, TimeWindow all) {
        double room = seconds() / 8;
        if (time >= from && time <= to) {
            return this;
        }
        return time < from ? moved(time - from - room, all) : moved(time - to + seconds() - room, all);
    }

    private TimeWindow within(TimeWindow all) {
        double length = Math.min(seconds(), all.seconds());
        double begin = Math.max(all.from, Math.min(from, all.to - length));
        return new TimeWindow(begin, begin + length);
    }
}
