package breathtrainer.sensor;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What comes out of a decoder or a recogniser that is fed as a port would feed it. */
final class Fed {
    private final Recogniser recogniser;
    private final List<Reading> readings = new ArrayList<>();
    private double now;

    Fed(Recogniser recogniser) {
        this.recogniser = recogniser;
        recogniser.opened(0);
        now = 1;
    }

    static Fed all(String... columns) {
        return new Fed(Recogniser.ofAll(List.of(columns)));
    }

    Fed arrives(String text) {
        return arrives(text.getBytes(StandardCharsets.UTF_8));
    }

    Fed arrives(byte[] bytes) {
        recogniser.accept(bytes, now, readings::add);
        return this;
    }

    Fed later(double seconds) {
        now += seconds;
        recogniser.idle(now, readings::add);
        return this;
    }

    Fed opened() {
        recogniser.opened(now);
        return later(0.1);
    }

    /** Lines at an even rate (Hz). */
    Fed lines(int from, int to, double rate, IntFunction<String> line) {
        for (int i = from; i < to; i++) {
            now += 1 / rate;
            arrives(line.apply(i) + "\r\n");
        }
        return this;
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    /** The values of each reading. */
    List<List<Double>> values() {
        return readings.stream()
                .map(reading ->
                        java.util.Arrays.stream(reading.values()).boxed().toList())
                .toList();
    }

    List<Double> firsts() {
        return readings.stream().map(reading -> reading.values()[0]).toList();
    }

    double now() {
        return now;
    }

    Device device() {
        return recogniser.device().orElseThrow();
    }

    Recogniser recogniser() {
        return recogniser;
    }
}
