package breathtrainer.sensor.port;

/** How much of what arrived can be text: letters, digits, signs, blanks and line ends of ASCII. */
public final class Legibility {
    private int bytes;
    private int strange;

    public void accept(byte[] more) {
        bytes += more.length;
        for (byte b : more) {
            strange += isText(b) ? 0 : 1;
        }
    }

    private static boolean isText(byte b) {
        return (b >= ' ' && b < 0x7F) || b == '\n' || b == '\r' || b == '\t';
    }

    /** How many bytes were judged. */
    public int bytes() {
        return bytes;
    }

    /** Which part of them, from 0 to 1, is no text; 0 before any came. */
    public double strangePart() {
        return bytes == 0 ? 0 : (double) strange / bytes;
    }

    public void forget() {
        bytes = 0;
        strange = 0;
    }
}
