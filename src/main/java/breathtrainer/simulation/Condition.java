package breathtrainer.simulation;

import static breathtrainer.simulation.SensorMaker.accelerometer;
import static breathtrainer.simulation.SensorMaker.belt;
import static breathtrainer.simulation.SensorMaker.lifelikeAccelerometer;
import static breathtrainer.simulation.SensorMaker.noisyBelt;
import static breathtrainer.simulation.SensorMaker.piezoBelt;
import static breathtrainer.simulation.SensorMaker.swayingAccelerometer;
import static breathtrainer.simulation.breathing.Breathers.changingDepth;
import static breathtrainer.simulation.breathing.Breathers.changingRate;
import static breathtrainer.simulation.breathing.Breathers.holding;
import static breathtrainer.simulation.breathing.Breathers.lettingGo;
import static breathtrainer.simulation.breathing.Breathers.people;
import static breathtrainer.simulation.breathing.Breathers.steady;
import static breathtrainer.simulation.breathing.Breathers.talking;
import static breathtrainer.simulation.chest.ChestFigures.SITTING;
import static breathtrainer.simulation.chest.ChestFigures.STANDING;
import static breathtrainer.simulation.chest.ChestFigures.SUPINE;

import breathtrainer.simulation.belt.BeltEffects;
import breathtrainer.simulation.breathing.Breather;
import breathtrainer.simulation.breathing.Breathers;
import breathtrainer.simulation.chest.Unrest;
import breathtrainer.simulation.waveform.Dice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a synthetic wearer breathes if nobody guides it, what disturbs the signal, and which sensor it wears. All have a
 * little noise, and no two breaths are alike.
 */
public enum Condition {
    /** A belt; 11 to 18 breaths a minute, letting go on the exhale, a short rest after it. */
    NORMAL(lettingGo(11, 18, 1.6, 0, 0.12), belt()),
    /** 24 to 30 breaths a minute. */
    FAST30(steady(24, 30, 1.2, 0, 0.03), belt()),
    /** 4 to 6.5 a minute, inhale and exhale alike. */
    UJJAYI_1TO1(steady(4, 6.5, 1, 0.06, 0.06), belt()),
    /** 4 to 6.5 a minute, the exhale twice as long. */
    UJJAYI_1TO2(steady(4, 6.5, 2, 0.04, 0.05), belt()),
    /** 3 a minute. */
    SLOW3(steady(3, 3, 1.3, 0.08, 0.08), belt()),
    /** 8 to 12 a minute, the exhale three times as long as the inhale. */
    IE1TO3(lettingGo(8, 12, 3, 0, 0.15), belt()),
    /** 5 to 8 a minute; every half minute a hold of 5 to 20 seconds, in which the heart is seen. */
    HOLDS(holding(5, 8, 1.2, 0.04, 0.05), belt(BeltEffects.heart(55, 75, 0.06))),
    /** 16, 5, 26, 8 and 14 a minute in turn, shallow and deep. */
    RATECHANGE(changingRate(), belt()),
    /** 40 seconds of deep slow breath, 40 of shallow breath, and so on. */
    SHALLOW_AFTER_DEEP(changingDepth(), belt()),
    /** Another posture every 15 to 40 seconds. */
    POSTURE(steady(5, 9, 1.3, 0.04, 0.05), belt(BeltEffects::postureChanges)),
    /** The belt drifts twice as far as a breath goes, once in 70 seconds. */
    DRIFT(steady(5, 12, 1.4, 0.03, 0.05), belt(BeltEffects::drift)),
    /** Mains hum of more than half a breath. */
    HUM(steady(5, 14, 1.4, 0.03, 0.05), belt(BeltEffects::hum)),
    /** The converter cuts off tops and bottoms. */
    SATURATE(steady(6, 14, 1.4, 0.03, 0.05), belt(BeltEffects::saturation)),
    /** Coughs every 18 to 35 seconds. */
    COUGH(steady(8, 14, 1.5, 0.02, 0.08), belt(BeltEffects.coughs(18, 35))),
    /** Talks: quick inhales, long uneven exhales. */
    TALK(talking(), belt()),
    /** A heartbeat of a third of a breath. */
    CARDIAC30(steady(5, 12, 1.4, 0.04, 0.06), belt(BeltEffects.heart(68, 76, 0.3))),
    /** The same with slow ujjayi breath. */
    CARDIAC30_UJJ(steady(4, 6, 1.2, 0.06, 0.06), belt(BeltEffects.heart(65, 79, 0.3))),
    /** Noise of a tenth of a breath. */
    NOISY10(steady(5, 15, 1.4, 0.03, 0.06), noisyBelt(0.1)),
    /** Every twentieth sample is lost, all come unevenly, and some for up to two seconds not at all. */
    GAPS(steady(5, 14, 1.4, 0.03, 0.05), belt()),
    /** A belt that drifts, on somebody who fidgets and coughs; every few minutes it is loose for some seconds. */
    RESTLESS(
            steady(8, 14, 1.4, 0.03, 0.06),
            belt(BeltEffects::drift, BeltEffects::fidgets, BeltEffects.coughs(40, 90), BeltEffects::looseMoments)),
    /** A piezo belt, which feels change and forgets it within two seconds; 4 to 8 breaths a minute. */
    PIEZO(steady(4, 8, 1.3, 0.04, 0.05), piezoBelt()),
    /** An accelerometer on somebody who sits still; 5 to 8 breaths a minute. */
    ACC_STILL(steady(5, 8, 1.3, 0.04, 0.06), accelerometer(20, 100, Unrest::none)),
    /** A breath changes gravity by no more than 20 counts. */
    ACC_WEAK20(steady(5, 8, 1.3, 0.04, 0.06), accelerometer(20, 20, Unrest::none)),
    /** 12 to 20 breaths a minute. */
    ACC_FAST(steady(12, 20, 1.3, 0.04, 0.06), accelerometer(20, 100, Unrest::none)),
    /** The trunk sways. */
    ACC_SWAY(steady(5, 8, 1.3, 0.04, 0.06), swayingAccelerometer(20, 100)),
    /** Moves every 10 to 25 seconds. */
    ACC_MOVE(steady(5, 8, 1.3, 0.04, 0.06), accelerometer(20, 100, Unrest::shakes)),
    /** Another posture every 25 to 45 seconds. */
    ACC_POSTURE(steady(5, 8, 1.3, 0.04, 0.06), accelerometer(20, 100, Unrest::postures)),
    /** Both. */
    ACC_POSTURE_MOVE(steady(5, 8, 1.3, 0.04, 0.06), accelerometer(20, 100, Unrest::both)),
    /** An accelerometer as measured on people who lie on their backs; 10 to 20 breaths a minute, as in the next two. */
    CHEST_SUPINE(people(3, 5.8, SUPINE), lifelikeAccelerometer(Posture.LYING, SUPINE)),
    /** The same on people who sit: breath is weak, the body sways as much, and the heart is seen. */
    CHEST_SIT(people(3, 5.8, SITTING), lifelikeAccelerometer(Posture.SEATED, SITTING)),
    /** The same on people who stand. */
    CHEST_STAND(people(3, 5.8, STANDING), lifelikeAccelerometer(Posture.STANDING, STANDING)),
    /** The same on people who sit and breathe 5 to 8 times a minute, with care. */
    CHEST_SLOW(people(7, 12, SITTING.practising()), lifelikeAccelerometer(Posture.SEATED, SITTING.practising()));

    private static final double USUAL_RATE = 50; // samples a second
    private static final double RATE_FOR_HUM = 125; // at 50, hum of 50.3 Hz would look like a breath

    @SuppressWarnings("ImmutableEnumChecker") // a maker has no state
    private final Breathers breathers;

    @SuppressWarnings("ImmutableEnumChecker") // a maker has no state
    private final SensorMaker sensors;

    Condition(Breathers breathers, SensorMaker sensors) {
        this.breathers = breathers;
        this.sensors = sensors;
    }

    /** The condition of that name, in small or large letters, with hyphens or underscores. */
    public static Optional<Condition> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(condition -> condition.word().equals(wanted))
                .findFirst();
    }

    /** Its name on the command line: {@code ujjayi_1to2}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAccelerometer() {
        return word().startsWith("acc_") || word().startsWith("chest_");
    }

    /** Samples a second unless asked for otherwise. */
    public double usualRate() {
        return this == HUM ? RATE_FOR_HUM : USUAL_RATE;
    }

    boolean losesSamples() {
        return this == GAPS;
    }

    /** Somebody who breathes in this condition. */
    Breather breather(Dice dice, OptionalDouble perMinute) {
        return breathers.make(dice.forThe("breath"), perMinute);
    }

    Sensor sensor(Dice dice, boolean gyroscope) {
        return sensors.make(dice.forThe("sensor"), gyroscope);
    }
}
