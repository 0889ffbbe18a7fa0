package breathtrainer.session;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.SignFrom;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingSource;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.signal.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sample of the program, practised again and again with one spike or another. Used by many threads. */
final class SpikedSample {
    /** Seconds that a practice must have gone on as without the spike to be taken for the same from then on. */
    private static final double SAME_FOR = 100;

    private final String name;
    private final double swing;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Double> exhales;
    private final DetectorSettings settings;
    private final HeldBreaths clean;

    /** @param swing of its usual breath, in its unit */
    SpikedSample(String name, double swing) throws Exception {
        this.name = name;
        this.swing = swing;
        try (RecordingSource source = RecordingSource.open(Path.of("samples", name + ".csv"), RecordingOptions.NONE)) {
            for (Optional<Sample> next = source.next(); next.isPresent(); next = source.next()) {
                samples.add(next.get());
            }
        }
        exhales = Files.readAllLines(Path.of("samples", name + ".breaths.csv")).stream()
                .filter(line -> line.startsWith("exhale,"))
                .map(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                .toList();
        HeldBreaths acquainted = practise(DetectorSettings.DEFAULT.with(SignFrom.SHAPE), null);
        // which end of an accelerometer's axis is the inhale is known; else the least thing turns it round
        settings = acquainted.inhale().map(DetectorSettings.DEFAULT::with).orElse(DetectorSettings.DEFAULT);
        clean = practise(settings, null);
    }

    String name() {
        return name;
    }

    List<Sample> samples() {
        return samples;
    }

    double swing() {
        return swing;
    }

    /** What a spike does. */
    SpikeHarm harm(Spike spike) {
        HeldBreaths spiked = practise(settings, spike);
        boolean wentOn = spiked.holds() == clean.holds();
        return new SpikeHarm(
                name + ", " + spike,
                wentOn ? spiked.mostApart(clean) : Integer.MAX_VALUE,
                Math.abs(spiked.closed() - clean.closed()));
    }

    private HeldBreaths practise(DetectorSettings known, @Nullable Spike spike) {
        HeldBreaths held = new HeldBreaths(exhales);
        Session session = new Session(Routines.builtIn().get(0), Length.SHORT, known, SessionRecorder.NONE, held);
        for (int place = 0; place < samples.size() && !session.isFinished(); place++) {
            Sample sample = samples.get(place);
            session.accept(spike == null ? sample : spike.at(place, sample));
            if (spike != null && place % 50 == 0 && isOver(spike, sample.time(), held)) {
                held.goOnLike(clean);
                break;
            }
        }
        return held;
    }

    private boolean isOver(Spike spike, double now, HeldBreaths held) {
        return now > samples.get(spike.first()).time() + SAME_FOR && held.isLike(clean, now - SAME_FOR, now);
    }
}
