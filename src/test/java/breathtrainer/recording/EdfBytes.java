package breathtrainer.recording;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An EDF file made byte by byte, as the format's own description lays it out. */
public final class EdfBytes {
    private record Signal(String label, String unit, List<String> range, int samples) {}

    private final List<Signal> signals = new ArrayList<>();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private String kind = "";
    private String count = "1";
    private String seconds = "1";

    private boolean wide;

    /** BDF: the same with 24 bits. */
    public EdfBytes wide() {
        wide = true;
        return this;
    }

    public EdfBytes kind(String text) {
        kind = text;
        return this;
    }

    public EdfBytes records(String text) {
        count = text;
        return this;
    }

    public EdfBytes lasting(String text) {
        seconds = text;
        return this;
    }

    /**
     * Adds a signal to the header.
     *
     * @param range lowest and highest value, lowest and highest that is stored
     */
    public EdfBytes signal(String label, String unit, int samples, String... range) {
        signals.add(new Signal(label, unit, List.of(range), samples));
        return this;
    }

    public EdfBytes annotations(int samples) {
        return signal("EDF Annotations", "", samples, "-1", "1", "-32768", "32767");
    }

    public EdfBytes samples(int... stored) {
        for (int each : stored) {
            records.write(each & 0xFF);
            records.write(each >> 8);
            if (wide) {
                records.write(each >> 16);
            }
        }
        return this;
    }

    /**
     * Adds what is said in a record.
     *
     * @param text filled up with zeros to so many bytes
     */
    public EdfBytes said(int bytes, String text) {
        byte[] said = text.getBytes(StandardCharsets.UTF_8);
        records.writeBytes(said);
        records.writeBytes(new byte[bytes - said.length]);
        return this;
    }

    public byte[] bytes() {
        StringBuilder header = new StringBuilder();
        header.append(field(wide ? "\u00ffBIOSEMI" : "0", 8))
                .append(field("X X X X", 80))
                .append(field("Startdate 16-SEP-1987 X X X", 80));
        header.append("16.09.87").append("20.35.00").append(field(String.valueOf(256 * (signals.size() + 1)), 8));
        header.append(field(kind, 44)).append(field(count, 8)).append(field(seconds, 8));
        header.append(field(String.valueOf(signals.size()), 4));
        signals.forEach(each -> header.append(field(each.label(), 16)));
        signals.forEach(each -> header.append(field("", 80)));
        signals.forEach(each -> header.append(field(each.unit(), 8)));
        for (int i = 0; i < 4; i++) {
            int limit = i;
            signals.forEach(each -> header.append(field(each.range().get(limit), 8)));
        }
        signals.forEach(each -> header.append(field("", 80)));
        signals.forEach(each -> header.append(field(String.valueOf(each.samples()), 8)));
        signals.forEach(each -> header.append(field("", 32)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header.toString().getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(records.toByteArray());
        return file.toByteArray();
    }

    private static String field(String text, int length) {
        return text + " ".repeat(length - text.length());
    }
}
