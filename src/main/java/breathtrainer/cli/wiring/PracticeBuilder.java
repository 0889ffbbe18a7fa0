package breathtrainer.cli.wiring;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.awake.StayAwake;
import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.KnocksOption;
import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.profile.AgreedSettings;
import breathtrainer.cli.profile.ProfileNotice;
import breathtrainer.cli.profile.ProfiledHeader;
import breathtrainer.cli.profile.WhoseSensor;
import breathtrainer.cli.unfinished.RoutineText;
import breathtrainer.cli.unfinished.UnfinishedMark;
import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.file.Existing;
import breathtrainer.file.FileException;
import breathtrainer.prelude.Prelude;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.sensor.SerialSource;
import breathtrainer.session.Knocks;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.session.Practice;
import breathtrainer.session.Session;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.CommandGiven;
import breathtrainer.session.SessionEvent.SignLearnt;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.Tilt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Puts a practice together: routine, source, settings and recording. */
public final class PracticeBuilder {
    /** How a recording says at which pace its routine was practised. */
    public static final String PACE = "pace";

    private final DetectorOptions detector;
    private final @Nullable NamedFile record;
    private final PracticeSounds sounds;
    private final Folders folders;
    private final @Nullable RoutineText own;
    private final KnocksOption knocks;

    /** @param record where to keep what goes in; without it a live source is kept in the data folder */
    public PracticeBuilder(DetectorOptions detector, @Nullable NamedFile record, Folders folders) {
        this(detector, record, PracticeSounds.NONE, folders);
    }

    /** One whose practices are heard. */
    public PracticeBuilder(
            DetectorOptions detector, @Nullable NamedFile record, PracticeSounds sounds, Folders folders) {
        this(detector, record, sounds, folders, null, new KnocksOption());
    }

    private PracticeBuilder(
            DetectorOptions detector,
            @Nullable NamedFile record,
            PracticeSounds sounds,
            Folders folders,
            @Nullable RoutineText own,
            KnocksOption knocks) {
        this.own = own;
        this.knocks = knocks;
        this.sounds = sounds;
        this.detector = detector;
        this.record = record;
        this.folders = folders;
    }

    /** The same, which knows where the text of a routine lies that the program does not bring along. */
    public PracticeBuilder withRoutine(Routine routine, Path file) {
        return new PracticeBuilder(detector, record, sounds, folders, new RoutineText(routine, file), knocks);
    }

    /** The same, whose practices hear knocks as is wanted there. */
    public PracticeBuilder withKnocks(KnocksOption wanted) {
        return new PracticeBuilder(detector, record, sounds, folders, own, wanted);
    }

    /** What two knocks do in a practice with that. */
    Knocks knocks(OpenedSource opened) {
        return knocks.of(opened.header());
    }

    Folders folders() {
        return folders;
    }

    PracticeSounds sounds() {
        return sounds;
    }

    /** What was learnt of wearers. */
    WearerProfiles profiles() {
        return folders.profiles();
    }

    /** The text of the routine that was practised, where it is kept with the recording. */
    public static Optional<Path> routineBeside(Path recording) {
        return Optional.of(recording.resolveSibling(PracticeKeeping.ROUTINE))
                .filter(file -> recording.endsWith(UnfinishedPractice.RECORDING) && Files.isRegularFile(file));
    }

    /** A practice that is not yet started, or one that goes on where it was cut off. Closes the source if that fails. */
    public Practice practice(Routine routine, Length length, OpenedSource opened, SessionListener... named)
            throws SourceException {
        try {
            return opened.before() == null
                    ? begun(routine, length, opened, named)
                    : goneOn(routine, length, opened, named);
        } catch (SourceException | RuntimeException e) {
            opened.source().close();
            throw e;
        }
    }

    private Practice begun(Routine routine, Length length, OpenedSource plain, SessionListener... named)
            throws SourceException {
        OpenedSource opened = plain.with(known(plain));
        DetectorSettings settings = detector.settings(opened.header());
        Optional<ProfileNotice> notice = notice(opened, settings);
        SessionListener[] listeners = listeners(
                opened, Stream.concat(Stream.of(named), notice.stream()).toArray(SessionListener[]::new));
        PracticeKeeping keeping = keeping(routine, length, settings, opened, listeners);
        SessionListener[] told =
                Stream.concat(Stream.of(listeners), keeping.mark().stream()).toArray(SessionListener[]::new);
        Session session = new Session(routine, length, settings, knocks(opened), keeping.recorder(), told);
        SampleSource source =
                notice.map(watch -> watch.watching(opened.source())).orElse(opened.source());
        Practice practice = new Practice(session, source, opened.commands());
        keeping.mark().ifPresent(mark -> endsWith(practice, mark));
        return practice;
    }

    /** A profile that is used is named, and watched whether it fits. */
    private Optional<ProfileNotice> notice(OpenedSource opened, DetectorSettings settings) {
        Optional<String> profile = opened.header().value(ProfiledHeader.PROFILE);
        if (profile.isEmpty() || opened.origin() == OpenedSource.Origin.REPLAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProfileNotice(folders.profiles().named(profile.get()), settings));
        } catch (FileException gone) {
            return Optional.empty(); // a recording names one that this machine does not have
        }
    }

    private Practice goneOn(Routine routine, Length length, OpenedSource opened, SessionListener... named)
            throws SourceException {
        UnfinishedPractice before = opened.unfinished();
        try {
            DetectorSettings settings = new DetectorOptions().settings(before.header());
            Practice practice =
                    new GoneOn(before, routine, length, settings).practice(opened, listeners(opened, named));
            endsWith(practice, before.mark());
            return practice;
        } catch (SourceException | RuntimeException e) {
            before.mark().release();
            throw e;
        }
    }

    /** Where there is nothing more to come, there is nothing to go on with. */
    private static void endsWith(Practice practice, UnfinishedMark mark) {
        var unused = practice.ended().thenAccept(end -> {
            if (end == End.SOURCE) {
                mark.isOver();
            }
        });
    }

    /**
     * What is looked at before a practice with a sensor that somebody wears; nothing before another. It reads the source, and
     * leaves it to the practice.
     */
    public Optional<Prelude> prelude(OpenedSource opened) {
        return opened.hasPrelude()
                ? Optional.of(new Prelude(opened.source(), detector.settings(opened.header()), sounds, StayAwake.now()))
                : Optional.empty();
    }

    /** Returns when what the last practice has left to say is said. */
    public void awaitSilence() {
        sounds.awaitSilence();
    }

    /** Those who were named, and those who belong to every practice. */
    private SessionListener[] listeners(OpenedSource opened, SessionListener... named) throws SourceException {
        List<SessionListener> listeners = new ArrayList<>(List.of(named));
        listeners.addAll(sounds.listeners(opened.source().speed()));
        Optional<String> profile = opened.header().value(ProfiledHeader.PROFILE);
        if (opened.source() instanceof SerialSource sensor && sensor.device().isPresent()) {
            listeners.add(stayingAwake());
            listeners.add(profile.isPresent() ? learning(profile.get()) : remembering());
        }
        return listeners.toArray(SessionListener[]::new);
    }

    /** While somebody practises the machine does not fall asleep. */
    private static SessionListener stayingAwake() {
        StayAwake awake = StayAwake.now();
        return new SessionListener() {
            @Override
            public void onEvent(SessionEvent event) {}

            @Override
            public void onEnd() {
                awake.close();
            }
        };
    }

    /** Whose breath it is, as far as that is known. */
    private RecordingHeader known(OpenedSource opened) throws SourceException {
        try {
            WearerProfiles profiles = folders.profiles();
            return switch (opened.origin()) {
                case SENSOR ->
                    opened.header().value(AgreedSettings.AGREED).isPresent()
                            ? opened.header()
                            : new WhoseSensor(profiles, unasked -> {}).of(opened.header(), detector);
                case RECORDING, REPLAY, REHEARSAL, SYNTHETIC -> WhoseSensor.ofFile(opened.header(), detector, profiles);
            };
        } catch (FileException e) {
            throw new SourceException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What is learnt while a profile is used belongs to it. If it cannot be kept, it is learnt again the next time. */
    private SessionListener learning(String profile) {
        WearerProfiles profiles = folders.profiles();
        return event -> {
            if (event instanceof SignLearnt || isFlip(event)) {
                try {
                    WearerProfile known = profiles.named(profile);
                    WearerProfile now =
                            event instanceof SignLearnt learnt ? known.withTilt(learnt.inhale()) : known.flipped();
                    profiles.keep(now, Existing.REPLACE);
                } catch (FileException unwritable) {
                    LoggerFactory.getLogger(PracticeBuilder.class).warn("profile {}", profile, unwritable);
                }
            }
        };
    }

    private static boolean isFlip(SessionEvent event) {
        return event instanceof CommandGiven given && given.command() == Command.FLIP;
    }

    /** What is learnt of a sensor is known the next time. */
    private SessionListener remembering() {
        LastSensor last = LastSensor.in(folders);
        return event -> {
            if (event instanceof SignLearnt learnt) {
                last.remember(learnt.inhale());
            }
        };
    }

    /** Whoever has begun to listen is told if there is nothing to come. */
    private PracticeKeeping keeping(
            Routine routine,
            Length length,
            DetectorSettings settings,
            OpenedSource opened,
            SessionListener... listeners)
            throws SourceException {
        try {
            return keeping(routine, length, settings, opened);
        } catch (SourceException e) {
            List.of(listeners).forEach(SessionListener::onEnd);
            throw e;
        }
    }

    private PracticeKeeping keeping(Routine routine, Length length, DetectorSettings settings, OpenedSource opened)
            throws SourceException {
        if (record == null && !opened.isKept()) {
            return PracticeKeeping.NONE;
        }
        RecordingHeader header = header(routine, length, settings, opened);
        return record == null
                ? PracticeKeeping.inDataFolder(folders, header, RoutineText.of(routine, own), opened.how())
                : PracticeKeeping.inNamedFile(record.next(), header);
    }

    private RecordingHeader header(Routine routine, Length length, DetectorSettings settings, OpenedSource opened) {
        RecordingHeader plain = RecordingHeader.EMPTY
                .withStarted(OffsetDateTime.now(ZoneId.systemDefault()))
                .withSensor(opened.header().sensor().orElse(opened.source().name()))
                .withUnit(opened.header().unit().orElse("raw"))
                .withRoutine(routine.id(), length.name().toLowerCase(Locale.ROOT))
                .with(PACE, routine.pace().word())
                .with(KnocksOption.KEY, knocks(opened).word())
                .withDetector(settings.sensitivity(), settings.inverted())
                .with("piezo", settings.feelsChange() ? "yes" : "no")
                .withSign(settings.sign().words());
        RecordingHeader belt = settings.feelsChange() ? plain.withPiezoSeconds(settings.forgets()) : plain;
        Tilt tilt = settings.inhaleTilt();
        RecordingHeader marked =
                opened.origin().mark().map(from -> belt.with("from", from)).orElse(belt);
        RecordingHeader worn = settings.worn() ? marked : marked.withNothingWorn();
        RecordingHeader tilted = tilt == null ? worn : worn.withInhaleTilt(tilt);
        return opened.header()
                .value(ProfiledHeader.PROFILE)
                .map(name -> tilted.with(ProfiledHeader.PROFILE, name))
                .orElse(tilted);
    }
}
