package breathtrainer.cli.wiring;

import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.unfinished.UnfinishedPractices;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.RoutinePace;
import breathtrainer.routine.Routines;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** What the window offers to go on with. */
final class CutOffPractices {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    private static final String CUT_OFF = "cut-off:";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double MINUTE = 60; // seconds

    private final Path folder;
    private final Sources sources;
    private final Map<String, SourceOpener> goneOn = new HashMap<>();

    CutOffPractices(Path folder, Sources sources) {
        this.folder = folder;
        this.sources = sources;
    }

    static boolean isOne(String id) {
        return id.startsWith(CUT_OFF);
    }

    /** Looked at only: whoever goes on with it takes it over then. */
    Optional<Choice> newest() {
        Optional<UnfinishedPractice> newest = new UnfinishedPractices(folder, Instant.now()).newest();
        newest.ifPresent(found -> found.mark().release());
        return newest.flatMap(CutOffPractices::choice);
    }

    private static Optional<Choice> choice(UnfinishedPractice found) {
        try {
            Optional<Path> beside = PracticeBuilder.routineBeside(found.recording());
            Routine routine = beside.isPresent()
                    ? Routines.read(beside.get())
                    : Routines.find(found.header().routine().orElse(""));
            SourceChoice source = new SourceChoice(CUT_OFF + found.id(), TEXTS.text("cut-off"), words(found), false);
            RoutinePace pace =
                    RoutinePace.named(found.header().value(PracticeBuilder.PACE).orElse(""));
            return Optional.of(new Choice(routine.at(pace), length(found.header()), source));
        } catch (RoutineException unreadable) {
            LoggerFactory.getLogger(CutOffPractices.class).warn("{} has no routine", found.folder(), unreadable);
            return Optional.empty();
        }
    }

    private static Length length(RecordingHeader header) {
        try {
            return Length.valueOf(header.length().orElse("").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return Length.SHORT;
        }
    }

    private static String words(UnfinishedPractice found) {
        String at = CLOCK.format(found.written().atZone(ZoneId.systemDefault()));
        long minutes = Math.round(found.reached() / MINUTE);
        return TEXTS.text(minutes == 1 ? "cut-off.when.one" : "cut-off.when", minutes, at);
    }

    /** Goes on with it; whoever asks for the same again begins a new one with the same source. */
    synchronized OpenedSource open(String id, Consumer<String> meanwhile) throws SourceException, InterruptedException {
        SourceOpener known = goneOn.get(id);
        if (known != null) {
            return known.open();
        }
        UnfinishedPractice before = new UnfinishedPractices(folder, Instant.now()).take(id.substring(CUT_OFF.length()));
        SourceOpener opener = sources.after(before, Optional.empty(), meanwhile);
        boolean opened = false;
        try {
            OpenedSource source = opener.open();
            opened = true;
            goneOn.put(id, opener);
            return source;
        } finally {
            if (!opened) {
                before.mark().release();
            }
        }
    }
}
