package breathtrainer.cli.output;

import breathtrainer.language.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sentences of picocli in the user's language. It has them in English alone, so one is known by its English text, and a
 * sentence that is not known stays as it is.
 */
final class PicocliWords {
    private static final String ROOM = "cli.picocli";
    private static final Texts TEXTS = Texts.of(ROOM);
    private static final Pattern FACT = Pattern.compile("\\{\\d}");

    private PicocliWords() {}

    static String said(String sentence) {
        return byLength().stream()
                .map(english -> said(sentence, english))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(sentence);
    }

    private record Known(String key, String english) {}

    /** What has more words of its own goes first: each sentence would fit what has none. */
    private static List<Known> byLength() {
        ResourceBundle english = Texts.of(ROOM, Texts.ENGLISH).bundle();
        return english.keySet().stream()
                .map(key -> new Known(key, english.getString(key)))
                .sorted(Comparator.comparing((Known known) ->
                        -FACT.matcher(known.english()).replaceAll("").length()))
                .toList();
    }

    private static String said(String sentence, Known known) {
        Matcher found = pattern(known.english()).matcher(sentence);
        return found.matches() ? TEXTS.text(known.key(), facts(found.toMatchResult())) : "";
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(
                FACT.splitAsStream(english).map(Pattern::quote).collect(Collectors.joining("(.+?)"))
                        + (english.endsWith("}") ? "(.+?)" : ""),
                Pattern.DOTALL);
    }

    /** A fact may be a sentence of its own: what is wrong with a value. */
    private static Object[] facts(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> said(found.group(group)))
                .toArray();
    }
}
