package breathtrainer.simulation;

import breathtrainer.simulation.belt.Belt;
import breathtrainer.simulation.belt.BeltEffects;
import breathtrainer.simulation.belt.Effect;
import breathtrainer.simulation.chest.ChestAccelerometer;
import breathtrainer.simulation.chest.ChestFigures;
import breathtrainer.simulation.chest.Jostle;
import breathtrainer.simulation.chest.LifelikeRibcage;
import breathtrainer.simulation.chest.Unrest;
import breathtrainer.simulation.waveform.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a sensor of a certain kind; which exactly, the dice say. A belt has no gyroscope, whatever is asked for. */
interface SensorMaker {
    /** Counts: steps of 4 mg. */
    double COARSE = 64;
    /** Share of the sensors that are coarse. */
    double MOSTLY = 0.7;
    /** Of gravity, on each axis: no two people lie or sit alike. */
    double LIFELIKE_POSTURE_VARIES = 0.12;

    Sensor make(Dice dice, boolean gyroscope);

    /** With the noise of a good belt. */
    static SensorMaker belt(Effect.Maker... effects) {
        return belt(0.02, List.of(effects));
    }

    /** That feels change and not length. */
    static SensorMaker piezoBelt() {
        return belt(BeltEffects::forgets);
    }

    /**
     * With more noise.
     *
     * @param deviation of the noise, in breaths
     */
    static SensorMaker noisyBelt(double deviation, Effect.Maker... effects) {
        return belt(deviation, List.of(effects));
    }

    private static SensorMaker belt(double noise, List<Effect.Maker> effects) {
        return (dice, gyroscope) -> {
            List<Effect> made = new ArrayList<>();
            for (Effect.Maker effect : effects) {
                made.add(effect.make(dice.forThe("effect " + made.size())));
            }
            made.add(BeltEffects.noise(dice, noise));
            return new Belt(dice, made);
        };
    }

    /** Whose breath changes gravity by {@code weakest} to {@code strongest} counts, on a trunk that hardly sways. */
    static SensorMaker accelerometer(double weakest, double strongest, Function<Dice, Unrest> unrest) {
        return (dice, gyroscope) -> new ChestAccelerometer(
                dice,
                jostle(dice, weakest, strongest, 0.08),
                Posture.SEATED.gravity(),
                1,
                unrest.apply(dice),
                gyroscope);
    }

    /** The same on a trunk that sways. */
    static SensorMaker swayingAccelerometer(double weakest, double strongest) {
        return (dice, gyroscope) -> new ChestAccelerometer(
                dice,
                jostle(dice, weakest, strongest, 0.25),
                Posture.SEATED.gravity(),
                1,
                Unrest.none(dice),
                gyroscope);
    }

    /** As measured on people in that posture; mostly in the coarse steps of their sensor. */
    static SensorMaker lifelikeAccelerometer(Posture posture, ChestFigures figures) {
        return (dice, gyroscope) -> new ChestAccelerometer(
                dice,
                new LifelikeRibcage(dice.forThe("ribcage"), figures.draw(dice)),
                posture.gravity()
                        .plus(Vector3.random(dice, LIFELIKE_POSTURE_VARIES))
                        .unit(),
                dice.chance(MOSTLY) ? COARSE : 1,
                Unrest.none(dice),
                gyroscope);
    }

    private static Jostle jostle(Dice dice, double weakest, double strongest, double sway) {
        return new Jostle(dice.forThe("jostle"), dice.between(weakest, strongest), sway);
    }
}
