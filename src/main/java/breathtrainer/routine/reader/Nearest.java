package breathtrainer.routine.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Nearest {
    /** Longer words are not compared: they are no slip of the finger. */
    private static final int LONGEST = 40;

    private Nearest() {}

    /** Near is what needs a change in about every third letter. */
    static Optional<String> to(String written, List<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return words.stream()
                .filter(word -> distance(plain, word) <= (word.length() + 1) / 3)
                .min(Comparator.comparingInt(word -> distance(plain, word)));
    }

    /** Letters to insert, leave out or exchange; by rows, as Wagner and Fischer have it (doi:10.1145/321796.321811). */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
