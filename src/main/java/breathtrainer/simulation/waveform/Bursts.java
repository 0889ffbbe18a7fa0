package breathtrainer.simulation.waveform;

import java.util.ArrayList;
import java.util.List;

/** All that is left of past movements, and those that go on now. */
public final class Bursts implements Waveform {
    private final List<Burst> active = new ArrayList<>();
    private double settled;

    public void add(Burst burst) {
        active.add(burst);
    }

    /** Where all of it will have come to in the end. */
    public double target() {
        return settled + active.stream().mapToDouble(Burst::shift).sum();
    }

    /** Where they have come to so far, without the swings. */
    public double remains(double time) {
        double sum = 0;
        for (Burst burst : active) {
            sum += burst.remains(time);
        }
        return settled + sum;
    }

    @Override
    public double at(double time) {
        double sum = 0;
        for (Burst burst : active) {
            sum += burst.at(time);
        }
        double value = settled + sum;
        active.removeIf(burst -> settle(burst, time));
        return value;
    }

    private boolean settle(Burst burst, double time) {
        boolean over = burst.end() <= time;
        settled += over ? burst.shift() : 0;
        return over;
    }
}
