package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Every number about turns of breath: its unit, and why it is so. What the sensor does has its numbers in {@link SensorTuning},
 * what is read off the level between two turns in {@link LevelTuning}. "Swing" stands for the usual swing of recent breaths, "half" for
 * the usual duration of an inhale or exhale. "Measured" means: chosen on recordings with marks by people and on synthetic ones
 * with known truth, together with its neighbours; small changes do not matter.
 */
final class Tuning {
    // ---- reference tier, that of belts

    /** Hz. Breaths of 30 a minute pass, heart beats are damped 4 to 10 times. Measured. */
    static final double REFERENCE_CUTOFF = 0.6;
    /** Of the swing: a drop so deep is a turn. Measured. */
    static final double PLAIN_DROP = 0.25;
    /** Of the swing: a slow steady drop so deep is a turn too, which keeps shallow breaths after deep ones. Measured. */
    static final double STEADY_DROP = 0.10;
    /** Times the largest recent counter-swing, which a steady drop must exceed. Measured. */
    static final double ABOVE_COUNTER_SWINGS = 2.5;
    /** Seconds that a steady drop must have lasted. Measured. */
    static final double STEADY_DROP_LASTS = 0.6;
    /** Halves that a steady drop must have lasted. Measured. */
    static final double STEADY_DROP_LASTS_HALVES = 0.25;
    /** Of swing per half: the mean slope that a steady drop must have. Measured. */
    static final double STEADY_DROP_SLOPE = 0.35;
    /** Halves that a half-breath must last, and a small one: shaking, coughs and the hump in a slow breath are shorter. Measured. */
    static final double LEAST_HALVES = 0.4;

    static final double LEAST_HALVES_OF_SMALL = 0.8;
    /** Of the swing: a half-breath that moves less is small. */
    static final double SMALL_SWING = 0.6;
    /** How many swings and halves are "usual": few, so that a new way of breathing is soon known. */
    static final int USUAL_OVER = 5;
    /** The usual swing is at most so many times the larger of the last two: shallow breaths after deep ones. */
    static final double ABOVE_LAST_TWO = 1.2;
    /** How many half-breaths' slopes and counter-swings are remembered. */
    static final int SLOPES_OVER = 6;

    static final int COUNTER_SWINGS_OVER = 8;
    /** So many swings in a row that are alike are breath, whatever was usual: more would miss more breaths. Measured. */
    static final int REGULAR_OVER = 3;
    /** Of the swing: how far the level must come back to end such a swing. */
    static final double REGULAR_HYSTERESIS = 0.08;
    /** Of the largest: how large the smallest of them is at least; of the longest: how long the shortest breath of two of them is. */
    static final double REGULAR_ALIKE = 0.6;
    /** Seconds that such a swing lasts at least, longer than a heart beat, and at most. */
    static final double REGULAR_SHORTEST = 0.7;

    static final double REGULAR_LONGEST = 5;
    /** Of a half: slower ones the turn rule finds by itself. */
    static final double REGULAR_QUICKER = 0.75;
    /** Steepest slope of a swing over its mean slope, for a sine. */
    static final double STEEPEST_OVER_MEAN = Math.PI / 2;
    /** Seconds. No half-breath is taken for shorter: 30 breaths a minute have halves of 1 s. */
    static final double SHORTEST_HALF = 0.4;
    /** Seconds for a half until one is known. */
    static final double FIRST_HALF = 2;
    /** Seconds over which the slope of the reference is taken. */
    static final double SLOPE_OVER = 0.32;
    /** Seconds over which the range is taken until two swings are known: two breaths of 12 a minute. */
    static final double START_RANGE_OVER = 10;
    /** Seconds without a second swing after which the start begins again. */
    static final double START_AGAIN = 12;
    /** Seconds of silence at the start: filters settle. */
    static final double WARM_UP = 1.5;
    /** Seconds without a turn after which the usual swing is forgotten, with what time constant, and down to what part. */
    static final double FORGET_AFTER = 25;

    static final double FORGET_WITHIN = 15;
    static final double FORGET_DOWN_TO = 0.3;
    /** Seconds without a turn after which it is forgotten when the chest rests: no longer a breath hold. */
    static final double LONGEST_HOLD = 60;

    /** Seconds over which a level's noise is taken, and after which it is known; more than so many times it is no noise. */
    static final double GRAIN_WITHIN = 20;

    static final double GRAIN_KNOWN = 1;
    static final double GRAIN_MOST = 5;
    /** Seconds one by one, of which the median counts: of ten that were rubbish it is rid after seven. */
    static final int GRAIN_SECONDS = 13;
    /** Of the level: a swing so small is made of rounding. */
    static final double ROUNDING = 1e-9;

    // ---- fast members

    /** Hz, of both poles. One line, one more member. Measured: 0.5 for heart beats of a third of a breath, 2.4 for clean belts. */
    static final double[] HYSTERESIS_MEMBERS = {0.5, 0.75, 1.1, 1.6, 2.4};
    /** Seconds of the window. */
    static final double[] PARABOLA_MEMBERS = {0.6, 1.0, 1.6, 2.4, 3.2};
    /** Seconds of the window. */
    static final double[] LINE_MEMBERS = {0.4, 0.8, 1.2};
    /** Of the swing: no member's hysteresis is smaller. A twenty-fifth is seen 0.6 s after a turn at 6 breaths a minute. */
    static final double LEAST_HYSTERESIS = 0.04;
    /** Of the swing: hysteresis of a member whose counter-moves are not known yet. */
    static final double FIRST_HYSTERESIS = 0.3;
    /** Of the usual slope: no slope member's threshold is smaller. Measured. */
    static final double LEAST_SLOPE = 0.2;
    /** Of the usual slope: threshold of a slope member whose counter-moves are not known yet. */
    static final double FIRST_SLOPE = 0.8;
    /** Of the swing: the drop that a slope member asks for as well. Measured. */
    static final double SLOPE_DROP = 0.02;
    /** Hz, of both poles: where that drop is looked for. */
    static final double SLOPE_DROP_CUTOFF = 1.6;
    /** Times its own largest counter-move of late: a member's threshold. Measured. */
    static final double ABOVE_COUNTER_MOVES = 1.4;
    /** Of the swing, and of the usual slope: a member that would need more has nothing to say. */
    static final double NOISIEST_HYSTERESIS = 0.30;

    static final double NOISIEST_SLOPE = 0.7;
    /** Of the usual slope: from the first so steep to the last so steep, counter-slopes are measured. */
    static final double SLOPE_BEGUN = 0.25;

    static final double SLOPE_ENDED = 0.10;
    /** Halves that a member's extremum may lie from the reference's. */
    static final double EXTREMA_APART = 0.3;

    // ---- supervision

    /** So many members that turned, all trusted, may speak together: they seldom err at the same moment. Measured. */
    static final int TOGETHER = 3;
    /** Half-breaths in agreement with the reference before a member may speak alone. Measured. */
    static final int AGREED_ENOUGH = 4;
    /** More are not remembered, so that trust is lost as soon as it is won. */
    static final int AGREED_MOST = 12;
    /** Turns over which a member's delay is taken. */
    static final int DELAYS_OVER = 6;
    /** Seconds before the onset: a turn so early was no turn. Measured. */
    static final double TOO_EARLY = 0.15;
    /** Seconds that a member is taken to be later than it is now when it has not turned yet. */
    static final double NOT_YET_TURNED = 0.2;
    /** Seconds, for a member that did not turn once in a half-breath, or the wrong way. */
    static final double WRONG_TURN = 9.9;
    /** Seconds by which another member must be quicker to take over. */
    static final double CHANGE_OF_SPEAKER = 0.02;

    // ---- declaration and marks

    /** Of the swing: what the speaker's half-breath must have moved. Measured. */
    static final double SPEAKER_SWING = 0.6;
    /** Halves since the last turn before the speaker may declare another. Measured. */
    static final double SPEAKER_HALF = 0.38;
    /** Of the swing, and halves: after an exhale so small and short an inhale goes on with the breath before. Measured. */
    static final double SECOND_INHALE_DROP = 0.3;

    static final double SECOND_INHALE_AFTER = 0.3;
    /** Of the swing: within so much of the extreme is a plateau; halves after which it is a hold; then the drop that ends it. */
    static final double HOLD_PLATEAU = 0.1;

    static final double HOLD_AFTER = 0.8;
    static final double HOLD_DROP = 0.12;
    /** Hz, of both poles: where the speaker's swings and marks are measured. */
    static final double OUTLINE_CUTOFF = 1.1;
    /** Of the swing: the plateau, whose middle is the extremum. */
    static final double PLATEAU = 0.04;
    /** Of the swing: a straight line through the two is followed back to the onset. A quarter of the first is the second. */
    static final double ONSET_HIGH = 0.24;

    static final double ONSET_LOW = 0.25;
    /** Of the usual slope, over so many seconds: slower is a plateau's drift. Measured. */
    static final double PLATEAU_DRIFT = 0.05;

    static final double ONSET_SPEED_OVER = 0.2;
    /** Seconds: the longest plateau that is followed back. */
    static final double LONGEST_PLATEAU = 30;

    /** Of the swing: smaller movements inside a half-breath are not worth a word. */
    static final double WORTH_TELLING = 0.2;
    /** Of such a movement: what the reference's low-pass must have left of it to take it for a small one, else it was a quick one. */
    static final double SLOW_ENOUGH = 0.5;

    // ---- which way is up

    /** Hz, of both poles: where movements are timed. Heart beats would shorten them. Measured. */
    static final double POLARITY_CUTOFF = 0.7;
    /** Of a movement: its first and its last so much is left out, where rests begin and end. Measured. */
    static final double POLARITY_EDGE = 0.15;
    /** The logarithm of exhale over inhale counts for no more than this: twice as long. Measured on people: some inhale slowly. */
    static final double POLARITY_MOST_SLOWER = 0.7;
    /** Weight of the share of time with empty lungs against it. Measured. */
    static final double POLARITY_OF_EMPTY = 1.3;
    /** What a breath of equal halves says either way by chance: so much less is believed of each breath. Measured. */
    static final double POLARITY_CHANCE = 0.1;
    /** Breaths from a movement of the body on that are not judged: that one, and the next. Measured: one alone is wrong in a sixth. */
    static final int POLARITY_UNSETTLED = 2;
    /** Evidence that decides: two plain breaths, or ten that hardly differ. Measured. */
    static final double POLARITY_ENOUGH = 1.5;
    /** Times that evidence: what turns round what was decided. An axis keeps its sign better than shape tells it. Measured. */
    static final double POLARITY_OVERWHELMING = 6;
    /** Of the usual swing: the movement that an inhale which was asked for must make. */
    static final double GUIDED_MOVED = 0.5;
    /** Of all that moved since the exhale before was asked for: so much of it must be the inhale. */
    static final double GUIDED_PLAIN = 0.6;
    /** Seconds before the inhale in which the exhale must have come to its end; and of all that moved, how much may move then. */
    static final double GUIDED_REST = 2;

    static final double GUIDED_RESTED = 0.35;

    // ---- piezo belts

    /** Seconds: the time constant of a piezo belt's own high-pass, and of the leak. Measured on restored recordings. */
    static final double COUPLING = 2;

    static final double COUPLING_LEAK = 40;
    /** Seconds over which its usual value is taken, which stands for no change at all. */
    static final double COUPLING_USUAL = 60;

    /** Steps of the grid that a half-breath is looked back over: 80 s, longer than any breath hold. */
    static final int MEMORY = Grid.steps(80);

    private Tuning() {}
}
