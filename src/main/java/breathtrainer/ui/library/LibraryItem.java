package breathtrainer.ui.library;

import breathtrainer.history.PracticeBrief;
import breathtrainer.ui.Shelf.SampleRecording;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A recording in the list.
 *
 * @param line about it, in the list
 * @param detail about it, where there is room
 * @param practice empty of a sample
 */
record LibraryItem(String title, String line, String detail, Path recording, Optional<PracticeBrief> practice) {
    static LibraryItem of(PracticeBrief practice, Path recording) {
        String detail = practice.fault().isEmpty() ? LibraryWords.facts(practice) : practice.fault();
        return new LibraryItem(
                practice.fault().isEmpty() ? LibraryWords.when(practice) : practice.id(),
                LibraryWords.line(practice),
                detail,
                recording,
                Optional.of(practice));
    }

    static LibraryItem of(SampleRecording sample) {
        return new LibraryItem(
                sample.title(), firstSentence(sample.detail()), sample.detail(), sample.recording(), Optional.empty());
    }

    /** A list has room for one. */
    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether all words that somebody looks for stand somewhere in it. */
    boolean fits(String looked) {
        String all = (title + " " + detail + " "
                        + practice.map(each -> each.id() + " " + each.title() + " " + each.note())
                                .orElse(""))
                .toLowerCase(Locale.ROOT);
        for (String word : looked.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    boolean isReadable() {
        return practice.map(each -> each.fault().isEmpty()).orElse(true);
    }
}
