package breathtrainer.recording;

/** The whole numbers with a sign that a format stores; the lowest of them stands for a missing value. */
enum Width {
    WORD(16),
    DOUBLE_WORD(32);

    private final int bits;

    Width(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }

    int missing() {
        return -highest() - 1;
    }

    /** The lowest that stands for a value is as far below 0. */
    int highest() {
        return (int) ((1L << (bits - 1)) - 1);
    }

    /** From the lowest to the highest that stand for a value. */
    long steps() {
        return 2L * highest();
    }
}
