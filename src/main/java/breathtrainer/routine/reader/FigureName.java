package breathtrainer.routine.reader;

import breathtrainer.figure.Figures;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Nearest;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.ShortName;

/** Reads which figure goes with a pose: a misspelt name would be noticed in the middle of a practice only. */
final class FigureName {
    private static final Texts TEXTS = Texts.of("routine.reader");
    private final Figures drawn;

    /** @param drawn those that can be named */
    FigureName(Figures drawn) {
        this.drawn = drawn;
    }

    /** @throws IllegalArgumentException with a message that says what is allowed */
    String read(String written) {
        String name = ShortName.read(written);
        if (!drawn.has(name)) {
            throw new IllegalArgumentException(unknown(name));
        }
        return name;
    }

    private static String unknown(String name) {
        String all = String.join(", ", Figures.IDS);
        return Nearest.to(name, Figures.IDS)
                .map(near -> TEXTS.text("figure.near", Quoted.of(name), near, all))
                .orElseGet(() -> TEXTS.text("figure", Quoted.of(name), all));
    }
}
