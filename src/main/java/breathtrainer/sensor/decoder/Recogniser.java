package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds out which of the known kinds of device speaks, by letting all of them listen, and hands on that one's readings from
 * the first byte on. Changes its mind if another device was plugged in.
 */
public final class Recogniser {
    /** Another decoder may take over if the chosen one understood nothing for so long (s) while the other did. */
    private static final double FAITH = 2;
    /** A decoder that is not chosen keeps so many readings at most. */
    private static final int MOST_HELD = 20_000;

    private static final class Candidate {
        final Decoder decoder;
        final List<Reading> held = new ArrayList<>();

        Candidate(Decoder decoder) {
            this.decoder = decoder;
        }

        void hold(Reading reading) {
            if (held.size() < MOST_HELD) {
                held.add(reading);
            }
        }
    }

    private final List<Candidate> candidates;
    private Optional<Candidate> chosen = Optional.empty();
    private Optional<RuntimeException> fault = Optional.empty();
    private double understoodAt;

    /** Lets these listen: one of each kind of device. */
    public Recogniser(List<Decoder> decoders) {
        candidates = decoders.stream().map(Candidate::new).toList();
    }

    public void opened(double now) {
        candidates.forEach(candidate -> candidate.decoder.opened(now));
        understoodAt = now;
    }

    /** Nothing has been heard for long: who has to be spoken to first is spoken to. */
    public void awaken(double now) {
        candidates.forEach(candidate -> candidate.decoder.awaken(now));
    }

    /** Takes the bytes that arrived together; yields the readings of the device that is recognised. */
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        for (Candidate candidate : candidates) {
            guard(candidate, now, () -> candidate.decoder.accept(bytes, now, candidate::hold));
        }
        deliver(now, readings);
    }

    /** Nothing arrived for a while. */
    public void idle(double now, Consumer<Reading> readings) {
        for (Candidate candidate : candidates) {
            guard(candidate, now, () -> candidate.decoder.idle(now, candidate::hold));
        }
        deliver(now, readings);
    }

    /** A fault in one decoder must not keep the others from listening; it begins anew behind what made it fail. */
    private void guard(Candidate candidate, double now, Runnable listening) {
        try {
            listening.run();
        } catch (RuntimeException broken) {
            fault = Optional.of(broken);
            candidate.decoder.opened(now);
        }
    }

    /** The newest fault of a decoder since this was asked last. */
    public Optional<RuntimeException> takeFault() {
        Optional<RuntimeException> taken = fault;
        fault = Optional.empty();
        return taken;
    }

    private void deliver(double now, Consumer<Reading> readings) {
        if (chosen.isEmpty()) {
            chosen = surest(candidates);
        } else if (chosen.get().held.isEmpty() && now - understoodAt > FAITH) {
            // another device, or the same one in another mood; else the one that was there is still the best guess
            surest(whoUnderstood()).ifPresent(other -> chosen = Optional.of(other));
        }
        if (chosen.isPresent() && !chosen.get().held.isEmpty()) {
            chosen.get().held.forEach(readings);
            candidates.forEach(candidate -> candidate.held.clear());
            understoodAt = now;
        }
    }

    private List<Candidate> whoUnderstood() {
        return candidates.stream()
                .filter(candidate -> !candidate.held.isEmpty())
                .toList();
    }

    /** The surest, if it is certain or nobody else has a suspicion. */
    private static Optional<Candidate> surest(List<Candidate> among) {
        List<Candidate> suspicious = among.stream()
                .filter(candidate -> candidate.decoder.sureness() > 0)
                .sorted(Comparator.comparingDouble((Candidate candidate) -> candidate.decoder.sureness())
                        .reversed())
                .toList();
        boolean sure = suspicious.size() == 1 && suspicious.get(0).decoder.sureness() > 0.5;
        boolean certain = !suspicious.isEmpty() && suspicious.get(0).decoder.sureness() >= Decoder.CERTAIN;
        return sure || certain ? Optional.of(suspicious.get(0)) : Optional.empty();
    }

    /** What is to be sent to the device now: by the decoder of the device, or, while that is unsure, by any. */
    public Optional<byte[]> say(double now) {
        boolean certain = chosen.map(candidate -> candidate.decoder.sureness() >= Decoder.CERTAIN)
                .orElse(false);
        return (certain ? chosen.stream() : candidates.stream())
                .flatMap(candidate -> candidate.decoder.say(now).stream())
                .findFirst();
    }

    /** The device, once it is recognised. */
    public Optional<Device> device() {
        return chosen.map(candidate -> candidate.decoder.device());
    }

    public String remark() {
        return chosen.map(candidate -> candidate.decoder.remark()).orElse("");
    }

    /** What was printed and is not understood, if any decoder heard lines. */
    public Optional<Puzzle> puzzle() {
        return candidates.stream()
                .flatMap(candidate -> candidate.decoder.puzzle().stream())
                .findFirst();
    }

    public double sureness() {
        return chosen.map(candidate -> candidate.decoder.sureness()).orElse(0.0);
    }

    /** Readings that the device numbered and that never came. */
    public long lost() {
        return chosen.map(candidate -> candidate.decoder.lost()).orElse(0L);
    }

    /** Lines or frames of the device that were thrown away. */
    public long damaged() {
        return chosen.map(candidate -> candidate.decoder.damaged()).orElse(0L);
    }
}
