package breathtrainer.cli.past;

import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.Shelves;
import breathtrainer.history.History;
import breathtrainer.history.HistoryException;

/** The practices of this machine, for the commands. */
public final class PastPractices {
    private PastPractices() {}

    /** All of them, as this version of the program sees them. */
    public static History ofThisMachine() {
        return in(Folders.ofThisMachine());
    }

    static History in(Folders folders) {
        return Shelves.history(folders);
    }

    /** The name that was given, or the newest practice's. */
    static String named(History history, String id) throws HistoryException {
        String chosen = id.isEmpty() ? history.newest() : id;
        if (chosen.isEmpty()) {
            history.folder(id); // says that there is none
        }
        return chosen;
    }
}
