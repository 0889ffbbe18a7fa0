package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Recogniser;
import breathtrainer.sensor.time.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What comes out of a decoder or a recogniser that is fed as a port would feed it. */
public final class Fed {
    private final Recogniser recogniser;
    private final List<Reading> readings = new ArrayList<>();
    private double now;

    public Fed(Recogniser recogniser) {
        this.recogniser = recogniser;
        recogniser.opened(0);
        now = 1;
    }

    public static Fed all(String... columns) {
        return new Fed(KnownDevices.recogniser(List.of(columns)));
    }

    public Fed arrives(String text) {
        return arrives(text.getBytes(StandardCharsets.UTF_8));
    }

    public Fed arrives(byte[] bytes) {
        recogniser.accept(bytes, now, readings::add);
        return this;
    }

    public Fed later(double seconds) {
        now += seconds;
        recogniser.idle(now, readings::add);
        return this;
    }

    public Fed opened() {
        recogniser.opened(now);
        return later(0.1);
    }

    /** Lines at an even rate (Hz). */
    public Fed lines(int from, int to, double rate, IntFunction<String> line) {
        for (int i = from; i < to; i++) {
            now += 1 / rate;
            arrives(line.apply(i) + "\r\n");
        }
        return this;
    }

    public List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** The values of each reading. */
    public List<List<Double>> values() {
        return readings.stream()
                .map(reading ->
                        java.util.Arrays.stream(reading.values()).boxed().toList())
                .toList();
    }

    public List<Double> firsts() {
        return readings.stream().map(reading -> reading.values()[0]).toList();
    }

    public double now() {
        return now;
    }

    public Device device() {
        return recogniser.device().orElseThrow();
    }

    public Recogniser recogniser() {
        return recogniser;
    }
}
