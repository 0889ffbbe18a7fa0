package breathtrainer.sensor.decoder;

import breathtrainer.language.Texts;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a board tells of its battery when it is asked for its state, which it answers while it waits: six channels, the
 * battery, its threshold, four lines and a check of four bits. 527 is 3.4 V, 590 is 3.8 V, as BITalino's firmware says; 0 is
 * what a board says that does not know, as the ScientISST firmwares that were published.
 */
final class BoardBattery {
    private static final Texts TEXTS = Texts.of("sensor.decoder");
    private static final int LENGTH = 16;
    private static final int PLACE = 12; // of the battery, behind six channels
    private static final int THRESHOLD = 14;
    private static final int MOST_OF_CHANNEL = 4095;
    private static final int MOST = 1023;
    private static final int MOST_OF_THRESHOLD = 63;
    private static final double VOLTS = 3.4 / 527; // for each step
    private static final int LOW = 558; // 3.6 V: an hour or less

    private final String board;
    private final LowBattery low = new LowBattery();
    private boolean asked;
    private byte[] heard = {};
    private int battery;

    /** @param board what it is called */
    BoardBattery(String board) {
        this.board = board;
    }

    /** From here on its answer may come. */
    void asked() {
        asked = true;
        heard = new byte[0];
    }

    void accept(byte[] bytes, double now) {
        low.goesOn(now);
        if (!asked) {
            return;
        }
        int kept = heard.length;
        heard = Arrays.copyOf(heard, kept + bytes.length);
        System.arraycopy(bytes, 0, heard, kept, bytes.length);
        for (int at = 0; asked && at + LENGTH <= heard.length; at++) {
            if (isState(heard, at)) {
                asked = false;
                battery = word(heard, at + PLACE);
                low.heard(battery > 0 && battery <= LOW, now); // at 0 nothing is known
            }
        }
        heard = Arrays.copyOfRange(heard, Math.max(0, heard.length - LENGTH + 1), heard.length);
    }

    /** It runs: what comes now is no answer. */
    void runs() {
        asked = false;
    }

    private double volts() {
        return battery * VOLTS;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 255) | (bytes[at + 1] & 255) << 8;
    }

    private static boolean isState(byte[] bytes, int at) {
        for (int i = 0; i < PLACE; i += 2) {
            if (word(bytes, at + i) > MOST_OF_CHANNEL) {
                return false;
            }
        }
        return word(bytes, at + PLACE) <= MOST
                && (bytes[at + THRESHOLD] & 255) <= MOST_OF_THRESHOLD
                && checks(bytes, at);
    }

    private static boolean checks(byte[] bytes, int at) {
        int last = at + LENGTH - 1;
        int crc = 0;
        for (int i = at; i < last; i++) {
            crc = Crc4.overByte(crc, bytes[i]);
        }
        crc = Crc4.overNibble(crc, bytes[last] >> 4 & 15);
        return Crc4.overNibble(crc, 0) == (bytes[last] & 15);
    }

    /** Empty but for a while after it was found low. */
    String remark() {
        return low.isTold() ? TEXTS.text("battery.board", board, String.format(Locale.ROOT, "%.1f", volts())) : "";
    }
}
