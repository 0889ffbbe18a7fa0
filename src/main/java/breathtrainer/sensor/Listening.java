package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.port.Ports;
import breathtrainer.signal.SourceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Listens on all ports at once, to find out which device speaks where. Its sources are open until it is closed. */
final class Listening implements AutoCloseable {
    private static final double LOOK_EVERY = 0.05;

    /** A port, and the source on it or the reason why there is none. */
    private record Heard(Port port, Optional<SerialSource> source, String trouble) {
        String figures() {
            return source.map(SerialSource::figures).orElse("");
        }

        boolean isMeasured() {
            return sureness() > 0.5 && !figures().isEmpty();
        }

        double sureness() {
            return source.map(SerialSource::sureness).orElse(0.0);
        }
    }

    private final List<Heard> heard = new ArrayList<>();

    /** Opens all ports. */
    Listening(Ports ports, OptionalInt baud, List<String> columns) {
        try {
            ports.list().forEach(port -> heard.add(open(ports, port, baud, columns)));
        } catch (RuntimeException fault) {
            close();
            throw fault;
        }
    }

    private static Heard open(Ports ports, Port port, OptionalInt baud, List<String> columns) {
        try {
            SerialSource source =
                    SerialSource.open(ports, port.name(), baud, KnownDevices.recogniser(columns), () -> {});
            return new Heard(port, Optional.of(source), "");
        } catch (SourceException trouble) {
            return new Heard(port, Optional.empty(), String.valueOf(trouble.getMessage()));
        }
    }

    /** Waits until a device is certain on one port, or measured on all if so asked, and no longer than so many seconds. */
    void listen(double seconds, boolean all) throws InterruptedException {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        while (System.nanoTime() < end && !enough(all)) {
            Thread.sleep(Math.round(LOOK_EVERY * 1000));
        }
    }

    private boolean enough(boolean all) {
        Stream<Heard> open = heard.stream().filter(one -> one.source().isPresent());
        return all ? open.allMatch(Heard::isMeasured) : open.anyMatch(one -> one.sureness() >= Decoder.CERTAIN);
    }

    List<PortFinding> findings() {
        return heard.stream().map(Listening::finding).toList();
    }

    private static PortFinding finding(Heard one) {
        Optional<Device> device = one.source().flatMap(SerialSource::device);
        String message = device.map(known -> PortWords.speaks(known, one.sureness()))
                .or(() -> one.source().map(source -> source.status().message()))
                .orElse(one.trouble());
        return new PortFinding(one.port(), device, one.sureness(), one.figures(), message);
    }

    /** The source on which a device is surest; it stays open when the others are closed. Empty if no port could be opened. */
    Optional<SerialSource> takeBest() {
        Optional<Heard> best =
                heard.stream().filter(one -> one.source().isPresent()).max(Comparator.comparingDouble(Heard::sureness));
        best.ifPresent(heard::remove);
        return best.flatMap(Heard::source);
    }

    /** Why the first port could not be opened. */
    String trouble() {
        return heard.stream().map(Heard::trouble).findFirst().orElseGet(PortWords::noPorts);
    }

    @Override
    public void close() {
        heard.forEach(one -> one.source().ifPresent(SerialSource::close));
    }
}
