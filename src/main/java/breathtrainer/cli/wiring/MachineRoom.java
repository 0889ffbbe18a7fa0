package breathtrainer.cli.wiring;

import breathtrainer.bench.BenchSetup;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Learnt;
import breathtrainer.cli.calibrating.GuidedCalibration;
import breathtrainer.cli.calibrating.KeptProfile;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.profile.AgreedSettings;
import breathtrainer.cli.profile.ProfiledHeader;
import breathtrainer.cli.watch.Rehearsal;
import breathtrainer.figure.Figures;
import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.language.Texts;
import breathtrainer.prelude.Prelude;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.Speed;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutinePace;
import breathtrainer.routine.Routines;
import breathtrainer.sensor.Port;
import breathtrainer.sensor.PortFinding;
import breathtrainer.sensor.Sensors;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.Knocks;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundChoice;
import breathtrainer.ui.Look;
import breathtrainer.ui.OngoingCalibration;
import breathtrainer.ui.PracticeRoom;
import breathtrainer.ui.Shelf;
import breathtrainer.ui.SoundOffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the window works with: the routines and sources of this machine, and what the command line asked for. */
public final class MachineRoom implements PracticeRoom {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /** Who waits for the list waits so long at most: what has to be greeted has answered by then. */
    private static final Duration LISTENING = Duration.ofSeconds(4);

    private static final String ASKED_FOR = "asked-for";
    private static final String PORT = "port:";
    private static final String SAMPLE = "sample:";
    private static final String BY_HAND = "by hand";
    private static final String SIMULATED = "simulated";
    /** For a sample that is only looked at. */
    private static final Speed HURRIED = new Speed(12);

    private final Sources sources;
    private final PracticeBuilder studio;
    private volatile @Nullable PracticePlan plan;
    private @Nullable Rehearsal<PracticePlan> rehearsal;
    private final Appearance appearance;
    private final CutOffPractices cutOff;
    private final AgreedSettings agreed = new AgreedSettings();
    private final Map<String, RecordingHeader> worn =
            new ConcurrentHashMap<>(); // sensors that were learnt, by their choice
    private @Nullable OpenedSource ready;
    private @Nullable OpenedSource looked; // at, before a practice with it
    private String lookedId = "";

    /** @param plan what the command line asked for, if anything */
    public MachineRoom(Sources sources, PracticeBuilder studio, @Nullable PracticePlan plan, Appearance appearance) {
        this.appearance = appearance;
        this.sources = sources;
        this.studio = studio;
        this.cutOff = new CutOffPractices(studio.folders().practices(), sources);
        this.plan = plan;
        this.ready = plan == null ? null : plan.opened();
    }

    /** The same, where what was asked for is read anew at each saving. */
    public MachineRoom rehearsing(Rehearsal<PracticePlan> watched) {
        rehearsal = watched;
        return this;
    }

    @Override
    public void watch(Consumer<Choice> anew, Consumer<String> faults) {
        Rehearsal<PracticePlan> watched = rehearsal;
        if (watched != null) {
            Thread thread = new Thread(() -> watch(watched, anew, faults), "rehearsal");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void watch(Rehearsal<PracticePlan> watched, Consumer<Choice> anew, Consumer<String> faults) {
        try {
            while (true) {
                watched.awaitSaving();
                PracticePlan next = watched.awaitPlan(faults);
                begin(next);
                anew.accept(choice(next));
            }
        } catch (SourceException gone) {
            faults.accept(String.valueOf(gone.getMessage()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void begin(PracticePlan next) {
        if (ready != null) {
            ready.source().close();
        }
        plan = next;
        ready = next.opened();
    }

    /** The practice that was asked for. */
    public static Choice choice(PracticePlan plan) {
        return new Choice(
                plan.routine(), plan.length(), askedFor(plan), plan.studio().knocks(plan.opened()));
    }

    @Override
    public List<Routine> routines() {
        Set<Routine> routines = new LinkedHashSet<>();
        PracticePlan asked = plan;
        if (asked != null) {
            routines.add(asked.routine().at(RoutinePace.FULL));
        }
        routines.addAll(Routines.builtIn());
        return List.copyOf(routines);
    }

    @Override
    public List<SourceChoice> sources() {
        List<SourceChoice> choices = new ArrayList<>();
        PracticePlan asked = plan;
        if (asked != null) {
            choices.add(askedFor(asked));
        }
        for (PortFinding finding : found()) {
            choices.addAll(FoundSensor.choices(PORT + finding.port().name(), finding, studio.profiles()));
        }
        for (Samples.Brought sample : Samples.ALL) {
            choices.add(new SourceChoice(SAMPLE + sample.name(), sample.title(), sample.detail(), false));
        }
        choices.add(simulated());
        choices.add(new SourceChoice(BY_HAND, TEXTS.text("by-hand"), TEXTS.text("by-hand.detail"), false));
        return choices;
    }

    /** Somebody who stands in for a wearer. */
    public static SourceChoice simulated() {
        return new SourceChoice(SIMULATED, TEXTS.text("simulated"), TEXTS.text("simulated.detail"), false);
    }

    /** A sensor by its port, or {@code auto}. */
    public static SourceChoice sensor(String port) {
        return new SourceChoice(
                PORT + port, port.equals("auto") ? TEXTS.text("sensor") : TEXTS.text("sensor.on", port), port, true);
    }

    /** What speaks on the ports, but for the one that is open already. */
    private List<PortFinding> found() {
        try {
            return Sensors.listen(LISTENING).stream()
                    .filter(finding -> !isReady(finding.port()))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private synchronized boolean isReady(Port port) {
        return isAt(port, ready) || isAt(port, looked);
    }

    private static boolean isAt(Port port, @Nullable OpenedSource opened) {
        return opened != null
                && opened.source() instanceof SerialSource sensor
                && sensor.port().equals(port.name());
    }

    @Override
    public Optional<Choice> unfinished() {
        return cutOff.newest();
    }

    @Override
    public synchronized Optional<Prelude> prelude(Choice choice, Consumer<String> meanwhile) throws SourceException {
        if (looked != null) {
            looked.source().close(); // nobody has practised with it
            looked = null;
        }
        try {
            looked = opened(choice.source().id(), meanwhile);
            lookedId = choice.source().id();
            return studio.prelude(looked);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static SourceException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SourceException(TEXTS.text("sensor.interrupted"), e);
    }

    @Override
    public OngoingPractice open(Choice choice, Consumer<String> meanwhile) throws SourceException {
        try {
            String source = choice.source().id();
            OpenedSource known = opened(source, meanwhile);
            OpenedSource opened = known.with(agreed.over(source, known.header()))
                    .forRoutine(choice.routine().id());
            return studio.withKnocks(KnocksOption.saying(choice.knocks()))
                    .practice(choice.routine(), choice.length(), opened);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** A recording hears nothing of what is asked, so that there is no need to wait for it. */
    @Override
    public OngoingCalibration calibrate(SourceChoice source, Consumer<String> meanwhile) throws SourceException {
        if (source.id().equals(BY_HAND)) {
            throw new SourceException(TEXTS.text("by-hand.nothing-to-learn"));
        }
        try {
            OpenedSource opened = source.id().startsWith(SAMPLE)
                    ? sources.at(HURRIED).samplesOf(sample(source.id()))
                    : opened(source.id(), meanwhile);
            if (opened.origin() == OpenedSource.Origin.SENSOR) {
                worn.put(source.id(), opened.header());
            }
            return calibration(opened);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private OngoingCalibration calibration(OpenedSource opened) {
        return switch (opened.origin()) {
            case SENSOR -> GuidedCalibration.of(opened.source(), asked -> {});
            case RECORDING, REPLAY, REHEARSAL -> GuidedCalibration.watching(opened.source());
            case SYNTHETIC -> {
                opened.source().close(); // whoever breathes on gives way to somebody who does what is asked
                yield GuidedCalibration.simulated(sources.speed(), System.nanoTime());
            }
        };
    }

    /** A sensor's is a profile from now on, as after the command {@code calibrate}. */
    @Override
    public void agree(SourceChoice source, Learnt learnt, DetectorSettings settings) throws SourceException {
        agreed.agree(source.id(), settings);
        RecordingHeader sensor = worn.get(source.id());
        if (sensor != null) {
            try {
                new KeptProfile(studio.profiles(), null, Existing.KEEP).keep(learnt, sensor, settings.sensitivity());
            } catch (FileException unwritable) {
                throw new SourceException(
                        TEXTS.text("profile.unwritable", String.valueOf(unwritable.getMessage())), unwritable);
            }
        }
    }

    @Override
    public Figures figures(Routine routine) {
        PracticePlan asked = plan;
        boolean isAsked = asked != null && asked.routine().at(routine.pace()).equals(routine);
        return asked != null && isAsked ? asked.figures() : Figures.builtIn();
    }

    @Override
    public Shelf shelf() {
        return Shelves.of(studio.folders());
    }

    @Override
    public BenchSetup bench(Path recording) throws SourceException {
        return BenchSetups.of(recording);
    }

    @Override
    public Look look() {
        return appearance.look();
    }

    @Override
    public boolean fullScreen() {
        return appearance.fullScreen();
    }

    @Override
    public void keep(Look look) {
        appearance.file().write(look);
    }

    @Override
    public SoundOffer sound() {
        return new SoundOffer(studio.sounds().choice(), studio.sounds().voices());
    }

    @Override
    public String keep(SoundChoice choice) {
        return studio.sounds().choose(choice, studio.folders());
    }

    @Override
    public String hearSound() {
        try {
            return studio.sounds().sample();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    @Override
    public Knocks knocks() {
        return Knocks.named(hands().read().getProperty(KnocksOption.KEY, ""));
    }

    @Override
    public void keep(Knocks knocks) {
        hands().change(values -> values.setProperty(KnocksOption.KEY, knocks.word()));
    }

    /** How the wearer wants to move on, from one time to the next. */
    private SettingsFile hands() {
        return new SettingsFile(studio.folders().config().resolve("hands.properties"));
    }

    private synchronized OpenedSource opened(String id, Consumer<String> meanwhile)
            throws SourceException, InterruptedException {
        OpenedSource before = looked;
        looked = null;
        if (before != null && lookedId.equals(id)) {
            return before;
        }
        if (id.startsWith(PORT)) {
            String[] port = id.substring(PORT.length()).split(FoundSensor.PROFILE, 2);
            OpenedSource sensor = sources.sensor(port[0], meanwhile);
            return port.length < 2 ? sensor : sensor.with(sensor.header().with(ProfiledHeader.PROFILE, port[1]));
        }
        if (id.startsWith(SAMPLE)) {
            return sources.samplesOf(sample(id));
        }
        if (id.equals(SIMULATED)) {
            return sources.synthetic();
        }
        if (id.equals(BY_HAND)) {
            return sources.byHand();
        }
        if (CutOffPractices.isOne(id)) {
            return cutOff.open(id, meanwhile);
        }
        PracticePlan asked = plan;
        if (asked == null) {
            throw new SourceException(TEXTS.text("source.unknown", id));
        }
        OpenedSource first = ready;
        ready = null;
        return first != null ? first : asked.again().open();
    }

    private static Path sample(String id) {
        return Samples.named(id.substring(SAMPLE.length())).path();
    }

    private static SourceChoice askedFor(PracticePlan plan) {
        OpenedSource opened = plan.opened();
        return new SourceChoice(
                ASKED_FOR, opened.source().name(), opened.header().sensor().orElse(""), opened.live());
    }
}
