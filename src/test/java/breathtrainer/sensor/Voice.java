package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Bt1Test;
import breathtrainer.sensor.decoder.Frames;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** How a kind of device speaks: what it sends message by message once it runs, and what makes it run. */
final class Voice {
    /** What a device does when it hears something before it runs. */
    private interface Ear {
        Answer heard(byte[] command);
    }

    /** What it says at once, and whether it runs from then on. */
    private record Answer(String text, boolean runs) {
        static final Answer NOTHING = new Answer("", false);
    }

    private final double rate;
    private final IntFunction<byte[]> message;
    private final Ear ear;
    private boolean runs;
    private int sent;
    private double due = Double.NaN;

    private Voice(double rate, boolean runs, IntFunction<byte[]> message, Ear ear) {
        this.rate = rate;
        this.runs = runs;
        this.message = message;
        this.ear = ear;
    }

    private static Voice running(double rate, IntFunction<byte[]> message) {
        return new Voice(rate, true, message, command -> Answer.NOTHING);
    }

    private static Voice waiting(double rate, IntFunction<byte[]> message, Ear ear) {
        return new Voice(rate, false, message, ear);
    }

    private static Voice text(double rate, IntFunction<String> line) {
        return running(rate, i -> line.apply(i).getBytes(StandardCharsets.US_ASCII));
    }

    /** Every known device by the name that it is to be known by; several kinds of one behind a number sign. */
    static Map<String, Voice> all() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        voices.put("BT1 belt", running(50, Voice::bt1));
        voices.put(
                "BT1 accelerometer",
                text(50, i -> Bt1Test.checked("D," + i + "," + i * 20 + "," + breath(i, 50) + ",7,16000")));
        voices.put("BT1 belt adc0-328p # that waits for a question", waiting(50, Voice::bt1, Voice::bt1Asked));
        voices.put("belt that prints numbers", text(50, i -> i * 20 + "," + breath(i, 50) + "\r\n"));
        voices.put("belt that prints numbers # alone", text(100, i -> breath(i, 100) + "\r\n"));
        voices.put("belt that prints numbers # in volts", text(10, i -> breath(i, 10) / 300.0 + "\n"));
        voices.put(
                "belt that prints numbers # with words",
                text(10, i -> i % 10 == 9 ? "BPM: 14\r\n" : "Raw: " + breath(i, 10) + "  Exhaling: 1\r\n"));
        voices.put("belt that prints numbers # in a tuple", text(25, i -> "(" + breath(i, 25) + ",)\r\n"));
        voices.put("belt that prints numbers # for Teleplot", text(25, i -> ">resp:" + breath(i, 25) + "|g\r\n"));
        voices.put(
                "belt that prints numbers # in JSON",
                text(25, i -> "{\"t\":" + i * 40 + ",\"resp\":" + breath(i, 25) + "}\n"));
        voices.put(
                "belt that prints numbers # in a coloured log",
                text(25, i -> "\u001B[0;32mI (" + i * 40 + ") MAIN: resp: " + breath(i, 25) + "\u001B[0m\r\n"));
        voices.put("belt that prints numbers # with a comma", text(25, i -> breath(i, 25) + "," + i * 7 % 10 + "\r\n"));
        voices.put(
                "accelerometer that prints numbers # line by line",
                text(25, i -> "x: " + breath(i, 25) + "\r\ny: 3\r\nz: 900\r\n"));
        voices.put("accelerometer that prints numbers", text(2, i -> "x:" + breath(i, 2) + " y:3 z:900\n"));
        voices.put("BITalino", running(100, Voice::bitalino));
        voices.put("BITalino # of one channel", running(1000, i -> Frames.bitalino(i & 15, 3, breath(i, 1000))));
        voices.put("BITalino # that waits", waiting(100, Voice::bitalino, Voice::bitalinoAsked));
        voices.put("ScientISST Sense", running(100, i -> Frames.scientisst(i & 4095, 3, breath(i, 100), 77)));
        voices.put(
                "ScientISST Sense # that waits",
                waiting(
                        100,
                        i -> Frames.scientisst(i & 4095, 3, breath(i, 100), 1, 2, 3, 4, 5),
                        Voice::scientisstAsked));
        voices.put("OpenBCI Cyton accelerometer", running(250, Voice::cyton));
        voices.put("OpenBCI Cyton accelerometer # that waits", waiting(250, Voice::cyton, Voice::cytonAsked));
        voices.put("Zephyr BioHarness", running(0.992, Voice::zephyr));
        voices.put("Zephyr BioHarness # that waits", waiting(0.992, Voice::zephyr, Voice::zephyrAsked));
        return voices;
    }

    static int breath(int i, double rate) {
        return (int) Math.round(500 + 100 * Math.sin(2 * Math.PI * i / rate / 5));
    }

    private static byte[] bt1(int i) {
        return Bt1Test.checked("D," + i + "," + i * 20 + "," + breath(i, 50)).getBytes(StandardCharsets.US_ASCII);
    }

    private static Answer bt1Asked(byte[] command) {
        String text = new String(command, StandardCharsets.US_ASCII);
        return text.contains("\n?\n")
                ? new Answer(Bt1Test.checked("#BT1 model=adc0-328p fw=0.1.0 proto=1 rate=50 clk=ms crc=1"), false)
                : new Answer("", text.equals("S\n"));
    }

    private static byte[] bitalino(int i) {
        return Frames.bitalino(i & 15, 3, breath(i, 100), 300, 12, 9, 7, 1);
    }

    /** Waiting, it takes each byte for a command: 07 asks for its version, ..01 starts, ..10 starts to simulate. */
    private static Answer bitalinoAsked(byte[] command) {
        String said = "";
        boolean starts = false;
        for (byte b : command) {
            said += b == 0x07 ? "BITalino_v5.2\n" : (b & 3) == 2 ? "simulates! " : "";
            said += b == 0x0B ? latin(Frames.state(512, 600, 0, 0b1100)) : "";
            starts |= (b & 3) == 1;
        }
        return new Answer(said, starts);
    }

    private static Answer scientisstAsked(byte[] command) {
        return switch (command.length == 4 ? command[0] : 0) {
            case 0x07 -> new Answer("ScientISST Sense v1.0\0", false);
            case 0x0B -> new Answer(latin(Frames.state(0, 0, 0, 0)), false);
            case 0x01 -> new Answer("", true);
            default -> Answer.NOTHING;
        };
    }

    private static byte[] cyton(int i) {
        return Frames.cyton(i, i % 10 == 0 ? breath(i, 250) : 0, 0, 0, i * 31);
    }

    private static Answer cytonAsked(byte[] command) {
        String text = new String(command, StandardCharsets.US_ASCII);
        return new Answer(
                text.contains("v") ? "OpenBCI V3 8-16 channel\nFirmware: v3.1.1\n$$$" : "", text.contains("b"));
    }

    private static byte[] zephyr(int i) {
        return Frames.zephyr(i & 255, i * 1008L, breath(i, 1), 512, 530);
    }

    private static Answer zephyrAsked(byte[] command) {
        String hex = HexFormat.of().formatHex(command);
        boolean alive = hex.equals("0223000003");
        return new Answer(alive ? latin(Frames.packet(0x23)) : "", hex.equals("021501015e03"));
    }

    /** What it says up to a moment, having heard something or nothing. */
    byte[] until(double now, byte[] command) {
        StringBuilder said = new StringBuilder();
        if (!runs && command.length > 0) {
            Answer answer = ear.heard(command);
            said.append(answer.text());
            runs = answer.runs();
        }
        due = Double.isNaN(due) || !runs ? now : due;
        while (runs && due <= now) {
            said.append(latin(message.apply(sent++)));
            due += 1 / rate;
        }
        return said.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The name that a device is to be known by. */
    static String nameOf(String key) {
        return key.replaceAll(" #.*", "");
    }
}
