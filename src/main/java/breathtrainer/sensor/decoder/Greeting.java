package breathtrainer.sensor.decoder;

/**
 * When a port that has said nothing is spoken to, and in what order. The order is what makes a greeting harmless: to a
 * BITalino that waits, the line feed of another greeting means "simulate", so it has to be asked before; and whoever has
 * answered is not spoken to by the others. Before the first a board that was reset by the opening has booted.
 */
enum Greeting {
    /** {@code 07}: tell your version. Rings the bell of anything else. */
    BITALINO(2.0),
    /** The same question in four bytes. */
    SCIENTISST(2.3),
    /** {@code \n?\n}: say hello. */
    BT1(2.5),
    /** A sign of life; the strap answers with its own. */
    ZEPHYR(2.9),
    /** {@code v}: begin anew and say who you are. */
    CYTON(3.2);

    private final double silence;

    Greeting(double silence) {
        this.silence = silence;
    }

    /** Seconds of silence after which it is said. */
    double silence() {
        return silence;
    }
}
