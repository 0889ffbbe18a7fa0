package breathtrainer.history;

import breathtrainer.breath.DetectorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data folder with practices in it. */
record PracticeFolders(Path data) {
    private static final Path BELT = Path.of("samples/belt.csv");

    History history(String version) {
        return new History(data, version, header -> DetectorSettings.DEFAULT);
    }

    Path practices() {
        return data.resolve("practices");
    }

    /** The practice of the first sample, or so many lines of it. */
    Path practice(String id, int lines, String... header) throws IOException {
        Path folder = Files.createDirectories(practices().resolve(id));
        String head = Stream.concat(
                        Stream.of(
                                "breath-recording: 1",
                                "started: 2026-11-22T10:15:00+01:00",
                                "routine: mid-back, length short"),
                        Stream.of(header))
                .map(line -> "# " + line + "\n")
                .collect(Collectors.joining());
        List<String> all = Files.readAllLines(BELT).stream()
                .filter(line -> !line.startsWith("#"))
                .limit(lines)
                .toList();
        Files.writeString(folder.resolve("recording.csv"), head + String.join("\n", all) + "\n");
        return folder;
    }

    static List<String> ids(List<PracticeBrief> list) {
        return list.stream().map(PracticeBrief::id).toList();
    }
}
