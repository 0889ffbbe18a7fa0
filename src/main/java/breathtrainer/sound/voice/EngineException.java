package breathtrainer.sound.voice;

/** An engine has not written a line. The message is a part of a sentence: {@code "did not answer for 2 seconds"}. */
final class EngineException extends Exception {
    private static final long serialVersionUID = 1;

    private final String what;
    private final boolean hangs;

    EngineException(String what, boolean hangs) {
        super(what);
        this.what = what;
        this.hangs = hangs;
    }

    /** What it did instead. */
    String what() {
        return what;
    }

    /** Whether it did not answer at all: the next line would have to wait as long. */
    boolean hangs() {
        return hangs;
    }
}
