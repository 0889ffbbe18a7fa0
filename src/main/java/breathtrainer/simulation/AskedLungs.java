package breathtrainer.simulation;

import breathtrainer.simulation.breathing.Breath;
import breathtrainer.simulation.breathing.Breather;
import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Easing;
import breathtrainer.simulation.waveform.Range;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Lungs of somebody who breathes as usual and, when asked, does something else: late, and never twice alike. Levels are in
 * usual breaths, 0 the usual end of an exhale.
 */
final class AskedLungs {
    private static final Range LATE = new Range(0.5, 2.5); // seconds
    private static final Range ALL_OUT = new Range(-0.8, -0.3);
    private static final Range ALL_IN = new Range(1.4, 2.4);
    private static final Range LET_GO = new Range(-0.15, 0.15);
    private static final Range EXHALING = new Range(2, 3.5); // seconds
    private static final Range INHALING = new Range(2.5, 4.5); // seconds
    private static final Range LETTING_GO = new Range(1.5, 2.5); // seconds
    private static final double HELD = 60; // seconds, in which a held chest settles
    private static final double SETTLES = 0.1; // breaths

    private record Due(double time, WearerTask task) {}

    private record Mark(double time, boolean inhale) {}

    private final Breather usual;
    private final Dice dice;
    private final Queue<Due> due = new ArrayDeque<>();
    private final Queue<Mark> marks = new ArrayDeque<>();
    private Breath breath = new Breath(0, List.of(new ChestMovement(0, 0, 0, 0, Easing.STRAIGHT)));
    private boolean asUsual = true;
    private double latest;

    AskedLungs(Breather usual, Dice dice) {
        this.usual = usual;
        this.dice = dice;
    }

    /** Something is asked, and will be done. */
    void ask(double time, WearerTask task) {
        latest = Math.max(latest, time + LATE.draw(dice));
        due.add(new Due(latest, task));
    }

    /** The level at a time that never goes back. */
    double at(double time) {
        for (Due next = due.peek(); next != null && next.time() <= time; next = due.peek()) {
            due.remove();
            breatheUntil(next.time());
            begin(next);
        }
        breatheUntil(time);
        return breath.level(time);
    }

    private void breatheUntil(double time) {
        while (asUsual && time >= breath.end()) {
            double start = breath.end();
            breath = usual.next(start, breath.endLevel());
            marks.add(new Mark(start, true));
            marks.add(new Mark(breath.exhale(), false));
        }
    }

    private void begin(Due next) {
        double level = breath.level(next.time());
        marks.removeIf(mark -> mark.time() > next.time()); // what was cut short did not happen
        switch (next.task()) {
            case ALL_OUT -> move(next.time(), level, ALL_OUT, EXHALING, Easing.SMOOTH);
            case LONG_INHALE -> move(next.time(), level, ALL_IN, INHALING, Easing.SMOOTH);
            case LET_GO -> move(next.time(), level, LET_GO, LETTING_GO, Easing.FALLING);
            case STAY_FULL -> {}
            case AS_USUAL -> {
                asUsual = true;
                breath = new Breath(next.time(), List.of(out(next.time(), level)));
            }
        }
    }

    /** Whoever has done something else comes back to where a usual breath begins. */
    private ChestMovement out(double time, double level) {
        return new ChestMovement(time, 0.5 + Math.abs(level), level, 0, Easing.SMOOTH);
    }

    private void move(double time, double level, Range to, Range seconds, Easing way) {
        double target = to.draw(dice);
        asUsual = false;
        ChestMovement movement = new ChestMovement(time, seconds.draw(dice), level, target, way);
        ChestMovement rest = movement.then(HELD, target - SETTLES * Math.signum(target), Easing.STRAIGHT);
        marks.add(new Mark(time, target > level));
        breath = new Breath(target > level ? rest.end() : time, List.of(movement, rest));
    }

    /** Tells each onset once, as soon as its time has come. */
    void tell(double time, TruthListener listener) {
        for (Mark mark = marks.peek(); mark != null && mark.time() <= time; mark = marks.peek()) {
            marks.remove();
            if (mark.inhale()) {
                listener.inhaleBegan(mark.time());
            } else {
                listener.exhaleBegan(mark.time());
            }
        }
    }
}
