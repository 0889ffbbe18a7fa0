package breathtrainer.history;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.file.IoReason;
import breathtrainer.history.HistoryIndex.Known;
import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The practices of this machine. Its methods may take long; each may be called from any thread. */
public final class History {
    private static final Texts TEXTS = Texts.of("history");
    /** A practice is named after the time when it began; what is named otherwise was put there by somebody. */
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

    private static final Comparator<Path> NEWEST_FIRST = Comparator.comparing(
                    (Path each) -> STAMP.matcher(name(each)).matches())
            .thenComparing(History::name)
            .reversed();

    private final Path practices;
    private final PracticeReader reader;
    private final SummaryCache cache;
    private final HistoryIndex index;
    private final Deleted deleted;

    /**
     * Opens nothing yet.
     *
     * @param data folder in which the practices lie
     * @param version of the program: what another made is made again
     * @param settings of the detector, as a recording's header has them
     */
    public History(Path data, String version, Function<RecordingHeader, DetectorSettings> settings) {
        this.practices = data.resolve("practices");
        this.reader = new PracticeReader(settings);
        this.cache = new SummaryCache(version);
        this.index = new HistoryIndex(data.resolve("history.index"), version);
        this.deleted = new Deleted(data.resolve("deleted"));
    }

    /** Where they lie. */
    public Path place() {
        return practices;
    }

    /** All of them, the newest first; none if none was practised. What is no practice is told in its place. */
    public List<PracticeBrief> list(HistoryProgress progress) throws HistoryException {
        Map<String, Known> known = index.read();
        List<PracticeFolder> folders = folders();
        Map<String, Known> now = new ConcurrentHashMap<>();
        List<PracticeFolder> changed = new ArrayList<>();
        for (PracticeFolder folder : folders) {
            Known before = known.get(folder.id());
            if (before != null && before.stamp().equals(FolderStamp.of(folder))) {
                now.put(folder.id(), before);
            } else {
                changed.add(folder);
            }
        }
        new AllCores("history").each(changed, folder -> now.put(folder.id(), look(folder)), progress);
        List<Known> all = folders.stream()
                .map(folder -> now.get(folder.id()))
                .filter(Objects::nonNull) // whoever asked has left before it was looked at
                .toList();
        if (!changed.isEmpty() || known.size() != all.size()) {
            index.write(all);
        }
        return all.stream().map(Known::brief).toList();
    }

    private Known look(PracticeFolder folder) {
        String stamp = FolderStamp.of(folder);
        return new Known(stamp, PracticeBrief.of(summary(folder)));
    }

    private List<PracticeFolder> folders() throws HistoryException {
        try (Stream<Path> all = Files.list(practices)) {
            return all.filter(each -> !String.valueOf(each.getFileName()).startsWith("."))
                    .sorted(NEWEST_FIRST)
                    .map(PracticeFolder::new)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new HistoryException(TEXTS.text("folder.unreadable", practices, IoReason.of(e)), e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private PracticeSummary summary(PracticeFolder folder) {
        if (!Files.isDirectory(folder.path())) {
            return PracticeSummary.broken(folder, TEXTS.text("folder.none", folder.path()));
        }
        if (!Files.exists(folder.recording())) {
            return PracticeSummary.broken(folder, TEXTS.text("recording.none", folder.path()));
        }
        return cache.read(folder).map(kept -> kept.withNote(folder.note())).orElseGet(() -> made(folder));
    }

    private PracticeSummary made(PracticeFolder folder) {
        String stamp = FolderStamp.ofRecording(folder);
        try {
            PracticeSummary summary = reader.read(folder).summary();
            cache.write(folder, stamp, summary);
            return summary;
        } catch (HistoryException e) {
            return PracticeSummary.broken(folder, String.valueOf(e.getMessage()));
        } catch (RuntimeException unforeseen) {
            LoggerFactory.getLogger(History.class).error("{}", folder.path(), unforeseen);
            return PracticeSummary.broken(folder, TEXTS.text("rerun.failed", folder.recording(), unforeseen));
        }
    }

    /** The folder of a practice. */
    public PracticeFolder folder(String id) throws HistoryException {
        Path folder = practices.resolve(id);
        if (id.isEmpty() || !practices.equals(folder.getParent()) || !Files.isDirectory(folder)) {
            throw new HistoryException(TEXTS.text("unknown", id, practices));
        }
        return new PracticeFolder(folder);
    }

    /** The name of the newest; empty if there is none. */
    public String newest() throws HistoryException {
        return folders().stream()
                .filter(folder -> Files.exists(folder.recording()))
                .map(PracticeFolder::id)
                .findFirst()
                .orElse("");
    }

    /** Its poses and figures, of whatever stands in the list. */
    public PracticeSummary told(String id) {
        return summary(new PracticeFolder(practices.resolve(id)));
    }

    /** Its poses and figures. */
    public PracticeSummary summary(String id) throws HistoryException {
        return summary(folder(id));
    }

    /** With its breath line: it is run again. */
    public PastPractice practice(String id) throws HistoryException {
        return reader.read(folder(id));
    }

    /** Writes what the wearer has to say of it; nothing takes the note away. */
    public void note(String id, String text) throws HistoryException {
        folder(id).note(text);
    }

    /** Puts it away; it can be taken back for thirty days. */
    public void delete(String id, Instant now) throws HistoryException {
        deleted.take(folder(id), now);
    }

    /** Brings back what was deleted; without a name what was deleted last. Returns its name. */
    public String restore(String id) throws HistoryException {
        return deleted.restore(id, practices).id();
    }
}
