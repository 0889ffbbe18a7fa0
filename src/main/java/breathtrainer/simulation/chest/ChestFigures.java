package breathtrainer.simulation.chest;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Range;

/**
 * What an accelerometer on the breastbone of people measures in a posture, each from the least wearer to the most. Swing,
 * heart, tremor and sway are in thousandths of a g, along the axis in which breath shows. After 19 recordings of people who
 * breathe as they like, 10 to 20 times a minute.
 *
 * @param swing of a usual breath, peak to peak
 * @param variation of the swing from breath to breath: standard deviation as a share of the mean
 * @param heart root mean square of the heart's beat
 * @param tremor root mean square of all above 8 Hz
 * @param sway standard deviation of what is slower than breath
 * @param across what moves at breath's own pace and is none, as a share of the swing, in every direction alike
 */
public record ChestFigures(Range swing, Range variation, Range heart, Range tremor, Range sway, Range across) {
    public static final ChestFigures SUPINE = new ChestFigures(
            new Range(30, 70),
            new Range(0.15, 0.36),
            new Range(1.5, 3.5),
            new Range(1.7, 2.1),
            new Range(3, 14),
            new Range(0.04, 0.14));
    public static final ChestFigures SITTING = new ChestFigures(
            new Range(5, 39),
            new Range(0.16, 0.7),
            new Range(1.3, 3.1),
            new Range(2, 4),
            new Range(4, 10),
            new Range(0.11, 0.45));
    public static final ChestFigures STANDING = new ChestFigures(
            new Range(11, 41),
            new Range(0.19, 0.7),
            new Range(1.4, 3.8),
            new Range(3.4, 4.9),
            new Range(6, 16),
            new Range(0.17, 0.33));

    private static final double DEEPER = 1.5; // a slow breath that is drawn with care than one that comes by itself
    private static final double LEAST_WITH_CARE = 12; // thousandths of a g
    private static final Range MORE_EVEN = new Range(0.12, 0.3);
    private static final Range MORE_ONE_WAY = new Range(0.1, 0.3);

    /** Sits where nobody measured: on hands and knees, folded, twisted. */
    static ChestFigures of(Posture posture) {
        return switch (posture) {
            case LYING -> SUPINE;
            case STANDING -> STANDING;
            case SEATED, ALL_FOURS, FOREARMS, FOLDED, TWISTED -> SITTING;
        };
    }

    /** The same where breath is slow and drawn with care, as in a practice: deeper and more even. */
    public ChestFigures practising() {
        Range deeper = new Range(Math.max(LEAST_WITH_CARE, DEEPER * swing.low()), DEEPER * swing.high());
        Range less =
                new Range(Math.min(across.low(), MORE_ONE_WAY.low()), Math.min(across.high(), MORE_ONE_WAY.high()));
        return new ChestFigures(deeper, MORE_EVEN, heart, tremor, sway, less);
    }

    /** Of one wearer. */
    public ChestTraits draw(Dice dice) {
        return new ChestTraits(
                swing.draw(dice),
                variation.draw(dice),
                heart.draw(dice),
                tremor.draw(dice),
                sway.draw(dice),
                across.draw(dice));
    }
}
