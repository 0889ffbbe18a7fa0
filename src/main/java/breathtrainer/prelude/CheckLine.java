package breathtrainer.prelude;

/** One thing that is looked at before a practice, in words for the wearer. */
public record CheckLine(State state, String words) {
    /** How it is. */
    public enum State {
        WELL,
        /** It may become well by itself. */
        WAITING,
        /** Something has to be done. */
        TROUBLE
    }

    static CheckLine well(String words) {
        return new CheckLine(State.WELL, words);
    }

    static CheckLine waiting(String words) {
        return new CheckLine(State.WAITING, words);
    }

    static CheckLine trouble(String words) {
        return new CheckLine(State.TROUBLE, words);
    }
}
