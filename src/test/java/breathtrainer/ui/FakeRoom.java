package breathtrainer.ui;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Learnt;
import breathtrainer.prelude.Prelude;
import breathtrainer.routine.Routine;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundChoice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Hands out practices that stay in one moment, or refuses with a message. */
final class FakeRoom implements PracticeRoom {
    static final SourceChoice BELT = new SourceChoice("ttyUSB0", "BT1 belt", "/dev/ttyUSB0", true);
    static final SourceChoice SAMPLE = new SourceChoice("belt", "Sample: belt", "20 minutes", false);

    final List<Choice> opened = new ArrayList<>();
    final List<SourceChoice> learntFrom = new ArrayList<>();
    final List<DetectorSettings> agreed = new ArrayList<>();
    final List<Learnt> agreedOn = new ArrayList<>();
    Supplier<OngoingCalibration> calibration = () -> new ScriptedCalibration(Ask.USUAL, 0);
    final Deque<ScriptedPractice> practices = new ArrayDeque<>();
    final Deque<String> refusals = new ArrayDeque<>();
    final List<SourceChoice> sources = new ArrayList<>(List.of(BELT, SAMPLE));
    final List<String> troubles = new ArrayList<>();
    CountDownLatch opening = new CountDownLatch(0);
    boolean onJavaFxThread;

    @Nullable Prelude prelude;

    Consumer<Choice> anew = choice -> {};
    Consumer<String> faults = text -> {};
    final List<SoundChoice> sounds = new CopyOnWriteArrayList<>();
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
    public Optional<Prelude> prelude(Choice choice, Consumer<String> meanwhile) {
        return Optional.ofNullable(prelude);
    }

    @Override
    public synchronized SoundOffer sound() {
        noteThread();
        return new SoundOffer(SoundChoice.DEFAULT, List.of("auto", "espeak-ng", "none"));
    }

    @Override
    public synchronized String keep(SoundChoice choice) {
        noteThread();
        sounds.add(choice);
        return "";
    }

    @Override
    public synchronized String hearSound() {
        noteThread();
        return "There is no loudspeaker here.";
    }

    @Override
    public void watch(Consumer<Choice> saved, Consumer<String> wrong) {
        anew = saved;
        faults = wrong;
    }

    @Override
    public synchronized OngoingCalibration calibrate(SourceChoice source, Consumer<String> meanwhile)
            throws SourceException {
        noteThread();
        troubles.forEach(meanwhile);
        learntFrom.add(source);
        if (!refusals.isEmpty()) {
            throw new SourceException(refusals.remove());
        }
        return calibration.get();
    }

    @Override
    public synchronized void agree(SourceChoice source, Learnt learnt, DetectorSettings settings) {
        noteThread();
        agreed.add(settings);
        agreedOn.add(learnt);
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
