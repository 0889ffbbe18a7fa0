package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.simulation.breathing.Breath;
import breathtrainer.simulation.breathing.BreathTrain;
import breathtrainer.simulation.breathing.Breather;
import breathtrainer.simulation.breathing.BreathingPlan;
import breathtrainer.simulation.breathing.Steady;
import breathtrainer.simulation.breathing.UnevenDepth;
import breathtrainer.simulation.waveform.Dice;
import java.util.Optional;

/**
 * Somebody who wears a sensor and whose true breaths are known. A sample comes whenever one is asked for; the wearer may be
 * told how to breathe and move between two samples, and what it is told shows in what follows. Time begins at 0, with an
 * inhale. For one thread.
 */
public final class SyntheticWearer implements SampleSource {
    /** While moving: hasty, shallow and uneven. */
    private static final Breathing IN_MOVEMENT =
            Breathing.of(16, 1.2).withDepth(0.7).withIrregularity(0.25);

    private final WearerOptions options;
    private final TruthListener truth;
    private final Sampling sampling;
    private final Sensor sensor;
    private final BreathTrain breaths = new BreathTrain(this::breath);
    private final Dice guided;
    private final Breather moving;
    private Breather usual;

    private double now = Double.NEGATIVE_INFINITY;
    private double arrived = Double.NEGATIVE_INFINITY;
    private boolean spineMoves;
    private boolean spineShallMove;
    private double spineAsked = Double.NEGATIVE_INFINITY;
    private volatile boolean closed;

    /**
     * Begins anew: the same options give the same samples.
     *
     * @param truth told of every true onset
     */
    public SyntheticWearer(WearerOptions options, TruthListener truth) {
        this.options = options;
        this.truth = truth;
        Dice dice = new Dice(options.seed()).forThe(options.condition().word());
        this.sampling = new Sampling(dice, options.rate(), options.condition().losesSamples());
        this.sensor = options.condition().sensor(dice, options.gyroscope());
        this.usual = options.condition().breather(dice, options.breathsPerMinute());
        this.moving = new Steady(BreathingPlan.always(IN_MOVEMENT), dice.forThe("movement"));
        this.guided = dice.forThe("guided");
    }

    private Breath breath(double start, double level) {
        return (start < arrived ? moving : usual).next(start, level);
    }

    @Override
    public String name() {
        return "synthetic wearer (" + options.condition().word() + ")";
    }

    /** At once. */
    @Override
    public Optional<Sample> next() {
        double time = sampling.next();
        if (closed || time >= options.seconds().orElse(Double.POSITIVE_INFINITY)) {
            return Optional.empty();
        }
        now = time;
        double taken = sampling.taken(time);
        double level = breaths.at(taken);
        moveSpine();
        breaths.tell(time, truth);
        return Optional.of(Sample.of(time, sensor.read(taken, level)));
    }

    private void moveSpine() {
        if (spineShallMove != spineMoves && breaths.inhaleBegan() > spineAsked) {
            spineMoves = spineShallMove;
            sensor.moveWithBreath(breaths.inhaleBegan(), spineMoves);
        }
    }

    /** From the next inhale on, and until told otherwise, breathes in this way. */
    public void breathe(Breathing style) {
        usual = new Steady(new UnevenDepth(BreathingPlan.always(style), sensor::unevenness, guided), guided);
    }

    /**
     * From now on moves into a posture. The wearer goes on breathing meanwhile; breaths that begin before it has arrived are
     * hasty and uneven. They are true breaths and are told as such, though hardly anyone could find them in the signal.
     *
     * @param seconds until it has arrived, above 0
     */
    public void move(double seconds, Posture to) {
        double start = Math.max(0, now);
        arrived = start + seconds;
        sensor.move(start, seconds, to);
    }

    /** Whether, from the next inhale on, the spine moves with each breath, as in Cat-Cow: much larger swings. */
    public void moveWithBreath(boolean moves) {
        spineShallMove = moves;
        spineAsked = now;
    }

    /** Whether it moves into a posture now. */
    public boolean isMoving() {
        return now < arrived;
    }

    @Override
    public void close() {
        closed = true;
    }
}
