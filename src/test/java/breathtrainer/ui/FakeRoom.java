package breathtrainer.ui;

import breathtrainer.routine.Routine;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Hands out practices that stay in one moment, or refuses with a message. */
final class FakeRoom implements PracticeRoom {
    static final SourceChoice BELT = new SourceChoice("ttyUSB0", "BT1 belt", "/dev/ttyUSB0", true);
    static final SourceChoice SAMPLE = new SourceChoice("belt", "Sample: belt", "20 minutes", false);

    final List<Choice> opened = new ArrayList<>();
    final Deque<ScriptedPractice> practices = new ArrayDeque<>();
    final Deque<String> refusals = new ArrayDeque<>();
    final List<SourceChoice> sources = new ArrayList<>(List.of(BELT, SAMPLE));
    final List<String> troubles = new ArrayList<>();
    CountDownLatch opening = new CountDownLatch(0);
    boolean onJavaFxThread;
    Consumer<Choice> anew = choice -> {};
    Consumer<String> faults = text -> {};
    Optional<Choice> unfinished = Optional.empty();

    @Override
    public synchronized List<Routine> routines() {
        noteThread();
        return List.of(SampleRoutine.MID_BACK);
    }

    @Override
    public synchronized List<SourceChoice> sources() {
        noteThread();
        return List.copyOf(sources);
    }

    @Override
    public synchronized Optional<Choice> unfinished() {
        return unfinished;
    }

    @Override
    public synchronized OngoingPractice open(Choice choice, Consumer<String> meanwhile) throws SourceException {
        noteThread();
        troubles.forEach(meanwhile);
        awaitOpening();
        opened.add(choice);
        if (!refusals.isEmpty()) {
            throw new SourceException(refusals.remove());
        }
        practices.add(new ScriptedPractice(Moments.HOLDING));
        return practices.getLast();
    }

    @Override
    public void watch(Consumer<Choice> saved, Consumer<String> wrong) {
        anew = saved;
        faults = wrong;
    }

    /** A sensor may take its time. */
    private void awaitOpening() {
        try {
            opening.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private void noteThread() {
        onJavaFxThread |= Platform.isFxApplicationThread();
    }
}
