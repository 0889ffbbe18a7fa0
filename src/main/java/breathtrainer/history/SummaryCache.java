package breathtrainer.history;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * The summary of a practice, kept beside its recording. It fits only that recording, as this version of the program sees it.
 *
 * @param version of the program
 */
record SummaryCache(String version) {
    Optional<PracticeSummary> read(PracticeFolder folder) {
        try {
            String text = Files.readString(folder.summary());
            int line = text.indexOf('\n');
            return line > 0 && text.substring(0, line).equals(head(folder))
                    ? SummaryJson.read(text.substring(line))
                    : Optional.empty();
        } catch (IOException missingOrBroken) {
            return Optional.empty();
        }
    }

    /** Where it cannot be kept it is made again the next time. */
    void write(PracticeFolder folder, String stamp, PracticeSummary summary) {
        try {
            PracticeFolder.replace(folder.summary(), head(stamp) + "\n" + SummaryJson.of(summary) + "\n");
        } catch (IOException readOnlyOrFull) {
            // nothing is lost
        }
    }

    private String head(PracticeFolder folder) {
        return head(FolderStamp.ofRecording(folder));
    }

    private String head(String stamp) {
        return "# " + version + ", " + stamp;
    }
}
