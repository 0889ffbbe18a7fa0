package breathtrainer.recording.even;

/** The whole numbers with a sign that a format stores; the lowest of them stands for a missing value. */
public enum IntegerWidth {
    WORD(16),
    DOUBLE_WORD(32);

    private final int bits;

    IntegerWidth(int bits) {
        this.bits = bits;
    }

    public int bits() {
        return bits;
    }

    public int missing() {
        return -highest() - 1;
    }

    /** The lowest that stands for a value is as far below 0. */
    public int highest() {
        return (int) ((1L << (bits - 1)) - 1);
    }

    /** From the lowest to the highest that stand for a value. */
    public long steps() {
        return 2L * highest();
    }
}
