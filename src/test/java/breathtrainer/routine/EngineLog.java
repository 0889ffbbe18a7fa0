package breathtrainer.routine;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.PauseBegan;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.Phase;
import breathtrainer.breath.SignalLoss;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Plays a script to an engine and writes down every change of its state. A script is {@code 8 inhale, 10 exhale, 13 ended},
 * also {@code rest lost found tick}, {@code moves} and {@code still} of the wearer, and the words of the commands; {@code 8 breaths 3} is three whole breaths of five
 * seconds each, from 8 to 23.
 */
final class EngineLog {
    private final RoutineEngine engine;
    private final Mover wearer;
    private final StringBuilder log = new StringBuilder();
    private String last = "";

    EngineLog(RoutineEngine engine) {
        this(engine, new Mover());
    }

    private EngineLog(RoutineEngine engine, Mover wearer) {
        this.engine = engine;
        this.wearer = wearer;
        note("begin");
    }

    /** The log of a script at the shortest length. */
    static String play(Routine routine, String script) {
        Mover wearer = new Mover();
        return new EngineLog(new RoutineEngine(routine, Length.SHORT, state -> {}, wearer), wearer).play(script);
    }

    /** What was written since the beginning. */
    String play(String script) {
        for (String line : script.strip().split("[,\n]", -1)) {
            String[] words = line.strip().split(" ", -1);
            double time = Double.parseDouble(words[0]);
            if (words[1].equals("breaths")) {
                breathe(time, Integer.parseInt(words[2]));
            } else {
                give(time, words[1]);
            }
        }
        return log.toString();
    }

    /** Gives one step after the other, such as {@code 8 inhale}, and says after each which word it was. */
    void each(List<String> steps, Consumer<String> after) {
        for (String step : steps) {
            String word = step.substring(step.indexOf(' ') + 1);
            play(step);
            after.accept(word);
        }
    }

    private void breathe(double from, int count) {
        for (int i = 0; i < count; i++) {
            give(from + 5 * i, "inhale");
            give(from + 5 * i + 2, "exhale");
            give(from + 5 * i + 5, "ended");
        }
    }

    private void give(double time, String word) {
        switch (word) {
            case "tick" -> engine.tick(time);
            case "moves", "still" -> {
                engine.tick(time);
                wearer.still = word.equals("still");
            }
            case "inhale", "exhale", "ended", "hidden", "rest", "lost", "found" -> engine.accept(event(time, word));
            default -> engine.accept(command(word), time);
        }
        note(number(time));
    }

    /** A wearer who moves when the script says so. */
    private static final class Mover implements Wearer {
        private boolean still = true;

        @Override
        public boolean isStill() {
            return still;
        }

        @Override
        public boolean wantsGuidedInhale() {
            return false;
        }
    }

    private static BreathEvent event(double time, String word) {
        return switch (word) {
            case "inhale" -> new InhaleBegan(time - 0.4, time - 0.5, time, 1);
            case "exhale" -> new ExhaleBegan(time - 0.4, time - 0.5, time, 1);
            case "ended" -> new BreathEnded(time - 0.4, time, 1);
            case "hidden" -> new BreathEnded(time - 0.4, time, 2, true);
            case "rest" -> new PauseBegan(time - 1, Phase.EXHALE, time);
            case "lost" -> new SignalLost(time - 1, time, SignalLoss.FLAT);
            default -> new SignalBack(time);
        };
    }

    private static Command command(String word) {
        return Arrays.stream(Command.values())
                .filter(command -> command.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private void note(String when) {
        String now = describe(engine.state()) + (engine.paused() ? ", paused" : "");
        if (!now.equals(last)) {
            log.append(when).append(' ').append(now).append('\n');
            last = now;
        }
    }

    static String describe(RoutineState state) {
        if (state instanceof RoutineState.Opening opening) {
            return "opening: " + opening.advice();
        } else if (state instanceof RoutineState.GettingReady ready) {
            return at(ready.place()) + "getting ready " + ready.step() + awaiting(ready.awaiting());
        } else if (state instanceof RoutineState.ChangingSide side) {
            return at(side.place()) + "changing side " + side.step() + awaiting(side.awaiting());
        } else if (state instanceof RoutineState.Entering entering) {
            return at(entering.place()) + "entering " + entering.step() + (entering.underWay() ? " under way" : "");
        } else if (state instanceof RoutineState.Holding holding) {
            return at(holding.place()) + "holding " + progress(holding.progress());
        } else if (state instanceof RoutineState.Moving moving) {
            return at(moving.place()) + "moving " + moving.step() + ", " + progress(moving.progress());
        } else if (state instanceof RoutineState.Resting resting) {
            return at(resting.place()) + "resting " + progress(resting.progress());
        } else if (state instanceof RoutineState.Finished finished) {
            return finished.early() ? "finished early" : "finished";
        }
        throw new AssertionError(state);
    }

    private static String at(Place place) {
        return place.poseNumber() + (place.side().isEmpty() ? "" : " " + place.side()) + " ";
    }

    private static String awaiting(Phase phase) {
        return phase == Phase.UNKNOWN ? "" : " awaiting " + phase.name().toLowerCase(Locale.ROOT);
    }

    private static String progress(Progress progress) {
        return number(progress.done()) + " of " + number(progress.target())
                + (progress.byHand() > 0 ? ", " + progress.byHand() + " by hand" : "")
                + (progress.staying() ? ", staying" : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
