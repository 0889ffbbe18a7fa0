package breathtrainer.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** By what is seen whether something in a practice's folder has changed. */
final class FolderStamp {
    private FolderStamp() {}

    /** Of its recording alone. */
    static String ofRecording(PracticeFolder folder) {
        return of(folder.recording());
    }

    /** Of all of which a line of the list is made. */
    static String of(PracticeFolder folder) {
        return of(folder.recording()) + " " + of(folder.noteFile());
    }

    private static String of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + ":" + now.lastModifiedTime().toMillis();
        } catch (IOException none) {
            return "-";
        }
    }
}
