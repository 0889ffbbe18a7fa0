package breathtrainer.cli.terminal;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.OngoingPractice;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A practice without session and sensor, to look at the view with: one breath every ten seconds, three poses of so many
 * breaths, a lost signal in the second. Its clock can be made to run as fast as one likes.
 */
final class DemoPractice implements OngoingPractice {
    private static final double STEP = 0.04;
    private static final List<Pose> POSES = List.of(
            ScriptedSnapshot.pose("Breathing into the back", Hold.Unit.BREATHS, 10),
            ScriptedSnapshot.pose("Cat-Cow", Hold.Unit.ROUNDS, 3),
            ScriptedSnapshot.pose("Lying twist", Hold.Unit.BREATHS, 2, "right", "left"));

    private final double speed;
    private final CompletableFuture<OngoingPractice.End> ended = new CompletableFuture<>();
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::run, "demo");
    private final int[] sensed = new int[POSES.size()];
    private final int[] byHand = new int[POSES.size()];
    private double time;
    private int pose = -1;
    private int side = 1;
    private double stageBegan;
    private boolean holding;
    private int done;
    private boolean staying;
    private boolean paused;
    private boolean early;
    private volatile Snapshot snapshot = next();

    /**
     * @param speed 0 for as fast as it goes
     */
    DemoPractice(double speed) {
        this.speed = speed;
        thread.setDaemon(true);
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void command(Command command) {
        commands.add(command);
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public SourceStatus sourceStatus() {
        return speed > 0 && pose == 1 && holding && time - stageBegan < 6
                ? SourceStatus.waiting(
                        "The belt on /dev/ttyUSB0 is gone. Plug it in again: the practice goes on by itself.")
                : SourceStatus.READING;
    }

    @Override
    public double speed() {
        return 1;
    }

    @Override
    public CompletableFuture<OngoingPractice.End> ended() {
        return ended;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ended.complete(OngoingPractice.End.WEARER);
    }

    private void run() {
        try {
            while (pose < POSES.size()) {
                if (speed > 0) {
                    Thread.sleep(Math.max(1, Math.round(1000 * STEP / speed)));
                }
                step();
                snapshot = next();
            }
            ended.complete(early ? OngoingPractice.End.WEARER : OngoingPractice.End.ROUTINE);
        } catch (InterruptedException e) {
            ended.complete(OngoingPractice.End.WEARER);
        }
    }

    private void step() {
        for (Command command = commands.poll(); command != null; command = commands.poll()) {
            take(command);
        }
        double before = time;
        time += paused ? 0 : STEP;
        boolean breathEnded = Math.floor(time / 10) > Math.floor(before / 10);
        if (!holding && time - stageBegan > (pose < 0 ? 4 : 8)) {
            advance();
        } else if (holding && breathEnded) {
            sensed[pose]++;
            count();
        }
    }

    private void take(Command command) {
        switch (command) {
            case PAUSE -> paused = true;
            case RESUME -> paused = false;
            case NEXT -> advance();
            case STAY -> staying = !staying;
            case COUNT_ONE -> {
                if (holding) {
                    byHand[pose]++;
                    count();
                }
            }
            case TAKE_ONE_BACK -> done = Math.max(0, done - 1);
            case BACK -> holding = false;
            case END -> {
                early = pose < POSES.size();
                pose = POSES.size();
                holding = false;
            }
        }
    }

    private void count() {
        done++;
        if (!staying && done >= POSES.get(pose).hold().to()) {
            advance();
        }
    }

    private void advance() {
        stageBegan = time;
        done = 0;
        if (pose >= 0 && pose < POSES.size() && !holding) {
            holding = true;
        } else if (pose >= 0
                && pose < POSES.size()
                && side < POSES.get(pose).sides().size()) {
            side++;
            holding = false;
        } else {
            side = 1;
            holding = false;
            pose++;
        }
    }

    private Snapshot next() {
        boolean lost = pose == 1 && holding && time - stageBegan > 8 && time - stageBegan < 14;
        ScriptedSnapshot scripted = ScriptedSnapshot.of(state())
                .withPaused(paused)
                .withGuidance(guidance())
                .withTrace(ScriptedSnapshot.breathing(time))
                .withBreath(isInhaling() ? Phase.INHALE : Phase.EXHALE, ScriptedSnapshot.level(time))
                .withProgress(Math.max(
                        0,
                        Math.min(
                                1,
                                (pose + (holding ? done / POSES.get(pose).hold().to() : 0)) / 3.0)))
                .withTallies(tallies());
        return (lost ? scripted.withSignal(Signal.State.LOST, "No readings arrive; is the belt plugged in?") : scripted)
                .snapshot();
    }

    private RoutineState state() {
        if (pose < 0) {
            return new RoutineState.Opening("");
        } else if (pose >= POSES.size()) {
            return new RoutineState.Finished(early);
        }
        Place place = place();
        if (!holding) {
            return new RoutineState.GettingReady(place, 0, Phase.INHALE);
        }
        Hold hold = place.pose().hold();
        Progress progress = new Progress(done, hold.to(), hold.unit(), done, 0, staying);
        return pose == 1 ? new RoutineState.Moving(place, 0, progress) : new RoutineState.Holding(place, progress);
    }

    private Place place() {
        return new Place(POSES.get(pose), pose + 1, POSES.size(), side);
    }

    private Guidance guidance() {
        if (pose < 0) {
            return DemoGuidance.opening(POSES.get(0).name());
        } else if (pose >= POSES.size()) {
            return DemoGuidance.end();
        }
        String next = pose + 1 < POSES.size() ? POSES.get(pose + 1).name() : "the close";
        return holding
                ? DemoGuidance.holding(place(), done, isInhaling(), next)
                : DemoGuidance.gettingReady(place(), next);
    }

    private boolean isInhaling() {
        return time % 10 < 5;
    }

    private PoseTally[] tallies() {
        List<PoseTally> tallies = new ArrayList<>();
        for (int i = 0; i < POSES.size(); i++) {
            tallies.add(new PoseTally(POSES.get(i), sensed[i], byHand[i], 10.0 * (sensed[i] + byHand[i])));
        }
        return tallies.toArray(new PoseTally[0]);
    }
}
