package breathtrainer.routine.reader;

import breathtrainer.routine.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads which drawing goes with a pose. */
final class FigureReader {
    private FigureReader() {}

    /** As they are written: {@code all-fours}. */
    static List<String> names() {
        return Arrays.stream(Figure.values()).map(FigureReader::name).toList();
    }

    /** @throws IllegalArgumentException with a message that says what is allowed */
    static Figure read(String written) {
        return Arrays.stream(Figure.values())
                .filter(figure -> name(figure).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(written)));
    }

    private static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String unknown(String written) {
        String hint = Nearest.to(written, names())
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
        return Quoted.of(written) + " is not drawn" + hint + " Figures are " + String.join(", ", names());
    }
}
