package breathtrainer.simulation.belt;

import breathtrainer.simulation.waveform.Burst;
import breathtrainer.simulation.waveform.Bursts;
import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Easing;
import breathtrainer.simulation.waveform.Heart;
import breathtrainer.simulation.waveform.Occasions;
import breathtrainer.simulation.waveform.PinkNoise;
import breathtrainer.simulation.waveform.Waveform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;

/** What disturbs a belt, in units of the usual breath. */
public final class BeltEffects {
    private static final double CHARGE_LASTS = 2; // seconds, until a third of it is left

    private BeltEffects() {}

    /** As every sensor has it; {@code deviation} is that of the white part, the pink is half of it. */
    public static Effect noise(Dice dice, double deviation) {
        Waveform pink = new PinkNoise(dice.forThe("pink noise"), deviation / 2);
        Dice white = dice.forThe("white noise");
        return (time, value) -> value + pink.at(time) + deviation * white.normal();
    }

    /** A slow swing as high as a breath. */
    public static Effect drift(Dice dice) {
        double phase = dice.between(0, 2 * StrictMath.PI);
        Waveform pink = new PinkNoise(dice.forThe("drift"), 0.06);
        return (time, value) -> value + StrictMath.sin(2 * StrictMath.PI * time / 70 + phase) + pink.at(time);
    }

    /** What does not change is forgotten within two seconds, as the charge of a piezo leaks away. */
    public static Effect forgets(Dice dice) {
        return forgetting(CHARGE_LASTS).make(dice);
    }

    /** What does not change is forgotten: after so many seconds a third of it is left. */
    public static Effect.Maker forgetting(double seconds) {
        return dice -> new Forgetting(seconds);
    }

    /** A belt that feels so much of a breath, above 0 to 1. */
    public static Effect.Maker weaker(double share) {
        return dice -> (time, value) -> 0.5 + share * (value - 0.5);
    }

    /** A converter that ends within the breath. */
    public static Effect.Maker clipped(double lowest, double highest) {
        return dice -> (time, value) -> Math.max(lowest, Math.min(highest, value));
    }

    /** Worn this way up or that. */
    public static Effect eitherWay(Dice dice) {
        return dice.chance(0.5) ? (time, value) -> value : (time, value) -> 1 - value;
    }

    /** Mains hum, a little off 50 Hz. */
    public static Effect hum(Dice dice) {
        return (time, value) -> value + 0.3 * StrictMath.sin(2 * StrictMath.PI * 50.3 * time);
    }

    /** A converter too narrow for the breath. */
    public static Effect saturation(Dice dice) {
        return (time, value) -> Math.max(0.12, Math.min(0.72, value));
    }

    /** A heart between {@code slowest} and {@code fastest} beats a minute, felt with the given size from peak to peak. */
    public static Effect.Maker heart(double slowest, double fastest, double size) {
        return dice -> Effect.plus(new Heart(dice.forThe("heart"), dice.between(slowest, fastest), size, 0.5));
    }

    /** Changes of posture every 15 to 40 seconds, each a step of 1.5 to 4 breaths with swings. */
    public static Effect postureChanges(Dice dice) {
        return again(new Occasions(dice, 15, 15, 40), (movements, start) -> {
            double seconds = dice.between(0.6, 2.5);
            movements.add(BeltMovement.into(dice, movements.target(), start, seconds));
            BeltMovement.wriggles(dice, start, seconds).forEach(movements::add);
        });
    }

    /** Every 10 to 25 seconds a small movement that leaves the belt where it was. */
    public static Effect fidgets(Dice dice) {
        return again(
                new Occasions(dice, 8, 10, 25),
                (movements, start) -> movements.add(
                        new Burst(start, dice.between(0.5, 2), 0, dice.between(0.2, 0.8), dice.between(0.7, 2))));
    }

    /** One to three jolts, half a second apart; then none for {@code shortest} to {@code longest} seconds. */
    public static Effect.Maker coughs(double shortest, double longest) {
        return dice -> again(new Occasions(dice, 20, shortest, longest), (jolts, start) -> {
            int count = 1 + (int) dice.between(0, 3);
            for (int i = 0; i < count; i++) {
                jolts.add(Burst.jolt(start + 0.5 * i, dice.sign() * dice.between(0.6, 2)));
            }
        });
    }

    private static Effect again(Occasions occasions, ObjDoubleConsumer<Bursts> happening) {
        Bursts bursts = new Bursts();
        return (time, value) -> {
            occasions.until(time, start -> happening.accept(bursts, start));
            return value + bursts.at(time);
        };
    }

    /** Every two to four minutes the belt is loose for some seconds, and hardly feels the breath. */
    public static Effect looseMoments(Dice dice) {
        Occasions occasions = new Occasions(dice, 75, 120, 240);
        List<ChestMovement> slack = new ArrayList<>();
        return (time, value) -> {
            occasions.until(time, start -> {
                slack.clear();
                slack.add(new ChestMovement(start, 0.5, 0, 1, Easing.SMOOTH));
                slack.add(slack.get(0).then(dice.between(3, 8), 1, Easing.STRAIGHT));
                slack.add(slack.get(1).then(1, 0, Easing.SMOOTH));
            });
            double loose = slack.stream()
                    .filter(segment -> time < segment.end())
                    .findFirst()
                    .map(segment -> segment.level(time))
                    .orElse(0.0);
            return value * (1 - 0.9 * loose) - 2 * loose;
        };
    }
}
