package breathtrainer.sensor.decoder;

import java.nio.charset.StandardCharsets;

/** A name that a device says of itself, wherever in its bytes. */
final class Overheard {
    private final String name;
    private String tail = "";

    Overheard(String name) {
        this.name = name;
    }

    void opened() {
        tail = "";
    }

    /** Whether it ends, or stands, in these bytes. */
    boolean in(byte[] bytes) {
        String text = tail + new String(bytes, StandardCharsets.ISO_8859_1);
        tail = text.substring(Math.max(0, text.length() - name.length() + 1));
        return text.contains(name);
    }
}
