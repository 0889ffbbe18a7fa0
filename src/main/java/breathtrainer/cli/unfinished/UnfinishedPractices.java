package breathtrainer.cli.unfinished;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The practices of this machine that were cut off less than a day ago.
 *
 * @param folder in which each practice has a folder
 * @param now the time on the wall
 */
public record UnfinishedPractices(Path folder, Instant now) {
    private static final Texts TEXTS = Texts.of("cli.unfinished");

    private static final Duration YOUNG = Duration.ofDays(1);

    /** Their names, the newest first. */
    public List<String> ids() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (UnfinishedMark.isIn(each) && isYoung(each)) {
                    found.add(each);
                }
            }
        } catch (IOException none) {
            return List.of();
        }
        found.sort(Comparator.comparing(UnfinishedPractices::written).reversed());
        return found.stream().map(each -> String.valueOf(each.getFileName())).toList();
    }

    /** The newest that nobody practises now. The mark is to be released. */
    public Optional<UnfinishedPractice> newest() {
        for (String id : ids()) {
            Optional<UnfinishedMark> mark = UnfinishedMark.take(folder.resolve(id));
            if (mark.isPresent()) {
                try {
                    return Optional.of(read(id, mark.get()));
                } catch (RecordingException nothingIn) {
                    mark.get().release(); // cut off before its first breath, or broken: another one, then
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Takes over one to go on with it.
     *
     * @param id a name, or nothing for the newest
     */
    public UnfinishedPractice take(String id) throws SourceException {
        if (id.isEmpty()) {
            return newest().orElseThrow(() -> new SourceException(TEXTS.text("none", folder)));
        }
        Path named = folder.resolve(id);
        if (!Files.isDirectory(named) || !folder.equals(named.getParent())) {
            throw new SourceException(TEXTS.text("unknown", id, folder, others()));
        }
        if (!UnfinishedMark.isIn(named)) {
            throw new SourceException(TEXTS.text("not-cut-off", id, others()));
        }
        UnfinishedMark mark =
                UnfinishedMark.take(named).orElseThrow(() -> new SourceException(TEXTS.text("elsewhere", id)));
        return read(id, mark);
    }

    private String others() {
        List<String> ids = ids();
        return ids.isEmpty() ? TEXTS.text("others.none") : TEXTS.text("others", String.join(", ", ids));
    }

    private UnfinishedPractice read(String id, UnfinishedMark mark) throws RecordingException {
        Path practice = folder.resolve(id);
        try {
            return UnfinishedPractice.read(practice, mark, written(practice));
        } catch (RecordingException broken) {
            mark.release();
            throw broken;
        }
    }

    private boolean isYoung(Path practice) {
        return Duration.between(written(practice), now).compareTo(YOUNG) < 0;
    }

    private static Instant written(Path practice) {
        try {
            return Files.getLastModifiedTime(practice.resolve(UnfinishedPractice.RECORDING))
                    .toInstant();
        } catch (IOException unreadable) {
            return Instant.EPOCH;
        }
    }
}
