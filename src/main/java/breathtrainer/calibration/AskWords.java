package breathtrainer.calibration;

import breathtrainer.language.Texts;

/** What a wearer is told, in the words in which it is read and spoken: in the user's language. */
public final class AskWords {
    private static final Texts TEXTS = Texts.of("calibration");

    private AskWords() {}

    /**
     * One sentence.
     *
     * @param rounds that are over
     */
    public static String of(Ask ask, int rounds) {
        return TEXTS.text(
                switch (ask) {
                    case OUT -> rounds == 0 ? "ask.out" : "ask.out.again";
                    case IN -> "ask.in";
                    case HOLD -> "ask.hold";
                    case GO -> "ask.go";
                    case USUAL -> rounds == 0 ? "ask.usual" : "ask.usual.last";
                });
    }
}
