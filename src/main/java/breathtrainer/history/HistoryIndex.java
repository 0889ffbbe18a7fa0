package breathtrainer.history;

import breathtrainer.history.PracticeSummary.End;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the list needs of every practice, in one file: ten thousand folders are not opened one by one. A line a practice, its
 * fields apart by tabs.
 *
 * @param version of the program that made it
 */
record HistoryIndex(Path file, String version) {
    /** A line of the list, and the stamp of the folder of which it was made. */
    record Known(String stamp, PracticeBrief brief) {}

    private static final String TAB = "\t";
    private static final int FIELDS = 14;

    /** By the practices' names; nothing if there is no index, or one of another version. Broken lines are left out. */
    Map<String, Known> read() {
        Map<String, Known> all = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            if (!head().equals(in.readLine())) {
                return all;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                parse(line).ifPresent(known -> all.put(known.brief().id(), known));
            }
        } catch (IOException missingOrBroken) {
            return all;
        }
        return all;
    }

    /** Where it cannot be kept it is made again the next time. */
    void write(List<Known> all) {
        StringBuilder text = new StringBuilder(head()).append('\n');
        for (Known known : all) {
            text.append(print(known)).append('\n');
        }
        try {
            PracticeFolder.replace(file, text.toString());
        } catch (IOException readOnlyOrFull) {
            // nothing is lost
        }
    }

    /** What is wrong with a practice is kept as a sentence, so an index of another language is made anew. */
    private String head() {
        String tag = UsersLanguage.tag();
        return "# practices, by " + version + (tag.equals(Texts.ENGLISH) ? "" : " in " + tag);
    }

    private static String print(Known known) {
        PracticeBrief brief = known.brief();
        return String.join(
                TAB,
                known.stamp(),
                plain(brief.id()),
                plain(brief.started()),
                plain(brief.routine()),
                plain(brief.title()),
                plain(brief.length()),
                plain(brief.from()),
                String.valueOf(brief.seconds()),
                brief.end().name(),
                String.valueOf(brief.breaths()),
                String.valueOf(brief.byHand()),
                String.valueOf(brief.rate()),
                plain(brief.note()),
                plain(brief.fault()));
    }

    /** On one line; a backslash goes before what is not meant as it is. */
    private static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace(TAB, "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String meant(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Optional<Known> parse(String line) {
        String[] fields = line.split(TAB, -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        try {
            PracticeBrief brief = new PracticeBrief(
                    meant(fields[1]),
                    meant(fields[2]),
                    meant(fields[3]),
                    meant(fields[4]),
                    meant(fields[5]),
                    meant(fields[6]),
                    Double.parseDouble(fields[7]),
                    End.valueOf(fields[8]),
                    Integer.parseInt(fields[9]),
                    Integer.parseInt(fields[10]),
                    Double.parseDouble(fields[11]),
                    meant(fields[12]),
                    meant(fields[13]));
            return Optional.of(new Known(fields[0], brief));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
