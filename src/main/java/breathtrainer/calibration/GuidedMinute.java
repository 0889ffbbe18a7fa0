package breathtrainer.calibration;

import breathtrainer.signal.Sample;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Leads a wearer through the minute in which the sensor is learnt. A pure function of the samples: when what is asked follows
 * from their times, and what comes next from what they show.
 *
 * <pre>
 *   usual ─▶ out ─▶ in ─▶ hold ─▶ go ─┬─▶ usual ─┬─▶ over
 *            ▲                        │          │
 *            └── until two agree, ────┘          └─ a little longer where the shape of breath says too little,
 *                five times at most                 once more where it contradicts what was done
 * </pre>
 *
 * <p>Where nobody hears what is asked, as with a recording, two minutes of usual breath are all there is.
 */
public final class GuidedMinute {
    private static final double SETTLING = 10; // seconds
    private static final double OUT = 4;
    private static final double IN = 5.5;
    private static final double HOLD = 4;
    private static final double GO = 4.5;
    private static final double AS_USUAL = 27.5;
    private static final double LONGER = 10;
    private static final int MOST_LONGER = 3;
    private static final double UNHEARD = 120;
    private static final double GAP = 1.5; // without a reading: what is asked waits, and is begun anew
    private static final double PATIENCE = 60;
    /** No round is like the one before, so that nobody's breath keeps step with them. In seconds. */
    private static final double[] UNEVEN = {0, 0.4, -0.3, 0.6, 0.2};

    private static final int FEWEST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 5;

    private final Evidence evidence = new Evidence();
    private final Consumer<Asked> listener;
    private final boolean heard;
    private @Nullable Ask asked;
    private double due;
    private double since; // this was asked for
    private double now = Double.NaN;
    private double began = Double.NaN;
    private double read = Double.NaN; // when something was read last
    private boolean waiting;
    private int rounds;
    private int inTurn; // rounds since usual breath was asked for
    private int longer;
    private boolean again; // the wearer wants this round once more
    private @Nullable Learnt learnt;
    private boolean over;

    /** @param listener told of each ask, before whatever is fed next */
    public GuidedMinute(Consumer<Asked> listener) {
        this(listener, true);
    }

    /** @param heard whether somebody hears what is asked */
    public GuidedMinute(Consumer<Asked> listener, boolean heard) {
        this.listener = listener;
        this.heard = heard;
    }

    /** Takes the next sample; one without values says that time goes on. After the end nothing is taken. */
    public void accept(Sample sample) {
        if (over) {
            return;
        }
        now = Double.isNaN(now) ? sample.time() : Math.max(now, sample.time());
        evidence.accept(sample);
        if (isInterrupted(sample)) {
            return;
        }
        if (asked == null) {
            ask(Ask.USUAL, heard ? SETTLING : UNHEARD);
        } else if (again) {
            anew(asked);
        } else if (now >= due) {
            next(asked);
        }
        again = false;
    }

    /** Nothing comes from the sensor. A wearer who puts the plug in again is asked once more. */
    private boolean isInterrupted(Sample sample) {
        if (Double.isNaN(began)) {
            began = now;
            read = now;
        }
        if (sample.isMissing()) {
            waiting |= evidence.isEmpty() || now - read > GAP;
            over = now - read > PATIENCE;
            return waiting;
        }
        again |= waiting && asked != null;
        waiting = false;
        read = now;
        return false;
    }

    /** The wearer was disturbed, or did not understand: what is asked is begun anew with the next sample. */
    public void again() {
        again = true;
    }

    private void anew(Ask now) {
        if (now == Ask.USUAL) {
            ask(Ask.USUAL, seconds());
        } else {
            ask(Ask.OUT, OUT + uneven());
        }
    }

    private void next(Ask before) {
        switch (before) {
            case OUT -> ask(Ask.IN, IN);
            case IN -> ask(Ask.HOLD, HOLD + uneven());
            case HOLD -> ask(Ask.GO, GO);
            case GO -> roundOver();
            case USUAL -> usualOver();
        }
    }

    private void roundOver() {
        rounds++;
        inTurn++;
        boolean enough = inTurn >= FEWEST_ROUNDS && isEnough(Calibrator.learn(evidence));
        if (enough || rounds >= MOST_ROUNDS) {
            ask(Ask.USUAL, AS_USUAL);
        } else {
            ask(Ask.OUT, OUT + uneven());
        }
    }

    private static boolean isEnough(Learnt soFar) {
        return soFar.asked() >= FEWEST_ROUNDS || !soFar.isWorn();
    }

    private void usualOver() {
        if (!heard) {
            over = true;
        } else if (rounds == 0) {
            ask(Ask.OUT, OUT);
        } else {
            judge();
        }
    }

    private void judge() {
        Learnt found = Calibrator.learn(evidence);
        learnt = found;
        boolean doubtful = found.isWorn() && found.asked() >= FEWEST_ROUNDS && found.sure() <= Sureness.DOUBTFUL;
        if (doubtful && found.verdict() == Verdict.POOR && rounds + FEWEST_ROUNDS <= MOST_ROUNDS) {
            inTurn = 0;
            ask(Ask.OUT, OUT + uneven());
        } else if (doubtful && longer < MOST_LONGER) {
            longer++;
            due = now + LONGER;
        } else {
            over = true;
        }
    }

    private double uneven() {
        return UNEVEN[rounds % UNEVEN.length];
    }

    private void ask(Ask what, double seconds) {
        asked = what;
        since = now;
        due = now + seconds;
        Asked told = new Asked(now, what);
        evidence.accept(told);
        listener.accept(told);
    }

    /** What the wearer is asked for now; empty before the first sample. */
    public @Nullable Ask asked() {
        return asked;
    }

    /** Rounds that are over. */
    public int rounds() {
        return rounds;
    }

    /** Seconds until something else is asked for, or all is over. */
    public double left() {
        return Math.max(0, due - now);
    }

    /** Seconds that this is asked for altogether. */
    public double seconds() {
        return due - since;
    }

    /** Seconds since the first sample. */
    public double elapsed() {
        return Double.isNaN(began) ? 0 : now - began;
    }

    public boolean isOver() {
        return over;
    }

    /** All that was read and asked. */
    public Evidence evidence() {
        return evidence;
    }

    /** What was learnt, as far as it goes. */
    public Learnt learnt() {
        return learnt == null ? Calibrator.learn(evidence) : learnt;
    }
}
