package breathtrainer.sensor.decoder;

import breathtrainer.language.Texts;

/** What a BioHarness tells of its battery once a second, and what the wearer hears of it: once, when it is low. */
final class ZephyrBattery {
    private static final Texts TEXTS = Texts.of("sensor.decoder");

    static final int PACKET = 0x20;
    private static final int[] ENABLE = {0x02, 0x14, 0x01, 0x01, 0x5E, 0x03};
    private static final int PERCENT = 54; // place in a packet, of 53 bytes and what is around them
    private static final int LENGTH = 53;
    private static final int LOW = 15; // percent: an hour and more, as the strap lasts a day

    private final LowBattery low = new LowBattery();
    private int percent;

    /** Tells the strap to tell. */
    static int[] enable() {
        return ENABLE.clone();
    }

    void take(ZephyrPacket packet, double time) {
        percent = packet.length() == LENGTH ? packet.at(PERCENT) & 0x7F : percent;
        low.heard(percent > 0 && percent <= LOW, time); // 0 is what a strap says that does not know
    }

    /** Empty but for a while after it was found low. */
    String remark() {
        return low.isTold() ? TEXTS.text("battery.strap", percent) : "";
    }
}
