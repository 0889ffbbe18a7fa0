package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Command;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Instruction;
import breathtrainer.routine.Length;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The whole pipeline, from samples to the log. */
class SessionTest {
    private static final Set<String> STORY = Set.of(
            "routine",
            "pose",
            "step",
            "await",
            "hold",
            "count",
            "hold-ended",
            "close",
            "lost",
            "back",
            "unseen",
            "seen",
            "command");

    private final List<LogEntry> log = new ArrayList<>();
    private final List<Snapshot> changes = new ArrayList<>();
    private final Session session = newSession(log);

    @Test
    void breath_carries_the_routine_to_its_close() {
        feed(0, 70);

        assertThat(story())
                .containsExactly(
                        "routine small, length short",
                        "pose 1/1 Sit",
                        "step ready 1/1 Sit down.",
                        "await inhale",
                        "hold 3 breaths, to 3",
                        "count 1 of 3 breaths",
                        "count 2 of 3 breaths",
                        "count 3 of 3 breaths",
                        "hold-ended 3 of 3 breaths",
                        "close Thank you.");
        assertThat(session.isFinished()).isTrue();
        assertThat(session.snapshot().tallies().get(0).sensed()).isEqualTo(3);
        assertThat(session.snapshot().progress()).isEqualTo(1);
    }

    @Test
    void a_loose_cable_costs_no_count() {
        feed(0, 32);
        int before = counted();
        feedNothing(32, 45);
        assertThat(session.snapshot().signal().state()).isEqualTo(Signal.State.LOST);
        assertThat(counted()).isEqualTo(before).isPositive();

        feed(45, 110);

        assertThat(story()).contains("lost gap since 31.980").endsWith("close Thank you.");
        assertThat(session.snapshot().tallies().get(0).sensed()).isEqualTo(3);
    }

    @Test
    void who_is_not_seen_to_breathe_hears_it_and_goes_on_by_hand() {
        feed(0, 18);
        feedRamp(18, 65);
        Signal signal = session.snapshot().signal();
        assertThat(signal.state()).isEqualTo(Signal.State.WEAK);
        assertThat(signal.message())
                .isEqualTo("No breath seen for 40 s: loosen the belt? Breaths can be counted by hand.");
        assertThat(signal.quality()).isZero();

        session.accept(Command.COUNT_ONE);
        session.accept(Command.STAY);
        feed(65, 85);

        assertThat(story().subList(5, story().size()))
                .containsExactly(
                        "count 1 of 3 breaths",
                        "unseen No breath seen for 40 s: loosen the belt? since 19.840",
                        "command count",
                        "count 2 of 3 breaths, 1 by hand",
                        "command stay",
                        "count 3 breaths, 1 by hand",
                        "seen breath is seen again",
                        "count 4 breaths, 1 by hand");
        assertThat(session.snapshot().signal().state()).isEqualTo(Signal.State.GOOD);
    }

    @Test
    void the_same_input_gives_the_same_log_and_snapshots() {
        feed(0, 21);
        session.accept(Command.PAUSE);
        feed(21, 33);
        session.accept(Command.RESUME);
        feed(33, 90);
        List<LogEntry> first = List.copyOf(log);
        Snapshot last = session.snapshot();

        List<LogEntry> second = new ArrayList<>();
        Session again = newSession(second);
        for (int sample = 0; sample < 90 * 50; sample++) {
            double time = sample / 50.0;
            if (time == 21) {
                again.accept(Command.PAUSE);
            } else if (time == 33) {
                again.accept(Command.RESUME);
            }
            again.accept(Sample.of(time, calm(time)));
        }

        assertThat(second).isEqualTo(first);
        assertThat(again.snapshot()).usingRecursiveComparison().isEqualTo(last);
    }

    @Test
    void whoever_watches_sees_every_count() {
        feed(0, 70);

        assertThat(changes.stream().map(now -> now.guidance().count()).distinct())
                .containsExactly("", "0 of 3", "1 of 3", "2 of 3", "3 of 3");
        assertThat(changes.get(changes.size() - 1).state()).isEqualTo(new Finished(false));
    }

    @Test
    void the_wearer_ends_it() {
        feed(0, 30);
        session.accept(Command.END);

        assertThat(session.isFinished()).isTrue();
        assertThat(story()).endsWith("command end", "hold-ended 1 of 3 breaths", "close ended by the wearer");
    }

    private void feed(double from, double to) {
        for (long sample = Math.round(from * 50); sample < Math.round(to * 50); sample++) {
            double time = sample / 50.0;
            session.accept(Sample.of(time, calm(time)));
        }
    }

    /** A belt that slips and slips. */
    private void feedRamp(double from, double to) {
        for (long sample = Math.round(from * 50); sample < Math.round(to * 50); sample++) {
            double time = sample / 50.0;
            session.accept(Sample.of(time, calm(from) + 20 * (time - from)));
        }
    }

    private void feedNothing(double from, double to) {
        for (double time = from; time < to; time += 0.2) {
            session.accept(Sample.missing(time, 1));
        }
    }

    /** 6 breaths a minute, in counts of a belt. */
    private static double calm(double time) {
        return 500 - 80 * Math.cos(2 * Math.PI * time / 10);
    }

    private int counted() {
        return session.snapshot().tallies().get(0).sensed();
    }

    private List<String> story() {
        return log.stream()
                .filter(entry -> STORY.contains(entry.kind()))
                .map(entry -> entry.kind() + " " + entry.text())
                .toList();
    }

    private Session newSession(List<LogEntry> lines) {
        Pose sit = new Pose(
                "Sit",
                "seated",
                List.of(),
                null,
                List.of(new Instruction("Sit down.", 5)),
                "Widen.",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Hold(false, 3, 3, Unit.BREATHS),
                List.of());
        Routine routine = new Routine("small", "Small", List.of(), List.of(sit), List.of("Thank you."));
        SessionListener listener = new SessionListener() {
            @Override
            public void onEvent(SessionEvent event) {
                lines.add(LogWords.of(event));
            }

            @Override
            public void onChange(Snapshot now) {
                changes.add(now);
            }
        };
        return new Session(routine, Length.SHORT, DetectorSettings.DEFAULT, SessionRecorder.NONE, listener);
    }
}
