package breathtrainer.simulation;

import static breathtrainer.simulation.SensorMaker.belt;
import static breathtrainer.simulation.SensorMaker.lifelikeAccelerometer;
import static breathtrainer.simulation.SensorMaker.noisyBelt;
import static breathtrainer.simulation.breathing.Breathers.lettingGo;
import static breathtrainer.simulation.breathing.Breathers.people;
import static breathtrainer.simulation.breathing.Breathers.steady;
import static breathtrainer.simulation.chest.ChestFigures.SITTING;
import static breathtrainer.simulation.chest.ChestFigures.STANDING;
import static breathtrainer.simulation.chest.ChestFigures.SUPINE;

import breathtrainer.simulation.belt.BeltEffects;
import breathtrainer.simulation.breathing.Breather;
import breathtrainer.simulation.breathing.Breathers;
import breathtrainer.simulation.waveform.Dice;
import java.util.Locale;
import java.util.OptionalDouble;

/** A sensor as it is worn when it is to be learnt, well or badly. Belts rise on an inhale or fall, as chance will have it. */
public enum Strap {
    GOOD(calm(), belt(BeltEffects::eitherWay)),
    /** A breath moves it by a quarter of what it might. */
    WEAK(calm(), belt(BeltEffects.weaker(0.25), BeltEffects::eitherWay)),
    NOISY(calm(), noisyBelt(0.1, BeltEffects::eitherWay)),
    DRIFTING(calm(), belt(BeltEffects::drift, BeltEffects::eitherWay)),
    /** The heart moves it by a fifth of a breath. */
    HEART(calm(), belt(BeltEffects.heart(58, 80, 0.2), BeltEffects::eitherWay)),
    /** 5 to 7 breaths a minute, the halves alike. */
    UJJAYI(steady(5, 7, 1.05, 0.03, 0.05), belt(BeltEffects::eitherWay)),
    PIEZO_1(calm(), belt(BeltEffects.forgetting(1), BeltEffects::eitherWay)),
    PIEZO_2(calm(), belt(BeltEffects.forgetting(2), BeltEffects::eitherWay)),
    PIEZO_4(calm(), belt(BeltEffects.forgetting(4), BeltEffects::eitherWay)),
    CHEST_LYING(people(3, 5.8, SUPINE), lifelikeAccelerometer(Posture.LYING, SUPINE)),
    CHEST_SITTING(people(3, 5.8, SITTING), lifelikeAccelerometer(Posture.SEATED, SITTING)),
    CHEST_STANDING(people(3, 5.8, STANDING), lifelikeAccelerometer(Posture.STANDING, STANDING)),
    /** 5 to 8 breaths a minute, with care. */
    CHEST_SLOW(people(7, 12, SITTING.practising()), lifelikeAccelerometer(Posture.SEATED, SITTING.practising())),
    /** A breath moves it by a few counts. */
    LOOSE(calm(), belt(BeltEffects.weaker(0.07))),
    CLIPPED_TOP(calm(), belt(BeltEffects.clipped(-9, 0.7))),
    CLIPPED_BOTTOM(calm(), belt(BeltEffects.clipped(0.3, 9))),
    /** The mains are half as strong as the breath. */
    HUMMING(calm(), belt(BeltEffects::hum)),
    /** It lies on the table. */
    NOT_WORN(calm(), belt(BeltEffects.weaker(0))),
    /** The heart is as strong as the breath. */
    OVER_A_JUMPER(calm(), belt(BeltEffects.weaker(0.3), BeltEffects.heart(58, 80, 0.18))),
    /** Five readings a second. */
    SLOW(calm(), belt());

    private static final double USUAL_RATE = 50; // samples a second

    @SuppressWarnings("ImmutableEnumChecker") // a maker has no state
    private final Breathers breathers;

    @SuppressWarnings("ImmutableEnumChecker") // a maker has no state
    private final SensorMaker sensors;

    Strap(Breathers breathers, SensorMaker sensors) {
        this.breathers = breathers;
        this.sensors = sensors;
    }

    private static Breathers calm() {
        return lettingGo(10, 17, 1.5, 0.02, 0.1);
    }

    /** Its name in small letters: {@code clipped-top}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Samples a second. */
    public double rate() {
        return switch (this) {
            case SLOW -> 5;
            case HUMMING -> 125; // at 50, hum of 50.3 Hz would look like a breath
            default -> USUAL_RATE;
        };
    }

    Breather breather(Dice dice, OptionalDouble perMinute) {
        return breathers.make(dice.forThe("breath"), perMinute);
    }

    Sensor sensor(Dice dice) {
        return sensors.make(dice.forThe("sensor"), false);
    }
}
