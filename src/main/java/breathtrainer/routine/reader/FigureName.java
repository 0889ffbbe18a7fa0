package breathtrainer.routine.reader;

import breathtrainer.figure.Figures;
import breathtrainer.yaml.Nearest;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.ShortName;

/** Reads which figure goes with a pose: a misspelt name would be noticed in the middle of a practice only. */
final class FigureName {
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
        String hint = Nearest.to(name, Figures.IDS)
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
        return Quoted.of(name) + " is not drawn" + hint + " Figures are " + String.join(", ", Figures.IDS)
                + ", and those in the folder figures beside the routine";
    }
}
