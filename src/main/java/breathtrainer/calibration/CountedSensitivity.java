package breathtrainer.calibration;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.signal.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The sensitivity with which the detector counts as the wearer did.
 *
 * @param sensitivity the nearest to 1 that gives that count; empty if none does
 * @param fewest breaths that any gives
 * @param most breaths that any gives
 */
public record CountedSensitivity(Optional<Double> sensitivity, int fewest, int most) {
    private static final int TRIED = 13; // each a twelfth of the whole way further than the one before

    /** Nearest to 1 first. */
    private static List<Double> tried() {
        double ratio = DetectorSettings.MOST_SENSITIVE / DetectorSettings.LEAST_SENSITIVE;
        return IntStream.range(0, TRIED)
                .mapToObj(i ->
                        Math.rint(100 * DetectorSettings.LEAST_SENSITIVE * Math.pow(ratio, i / (TRIED - 1.0))) / 100)
                .sorted(Comparator.comparingDouble(each -> Math.abs(Math.log(each))))
                .toList();
    }

    /**
     * Tries them over the same samples.
     *
     * @param settings all else of the detector
     * @param counted by the wearer, of breaths that ended between two times
     */
    public static CountedSensitivity of(
            List<Sample> samples, DetectorSettings settings, int counted, double from, double to) {
        List<Double> tried = tried();
        int[] counts = tried.stream()
                .mapToInt(each -> count(samples, settings.with(each), from, to))
                .toArray();
        return new CountedSensitivity(
                IntStream.range(0, counts.length)
                        .filter(i -> counts[i] == counted)
                        .mapToObj(tried::get)
                        .findFirst(),
                IntStream.of(counts).min().orElse(0),
                IntStream.of(counts).max().orElse(0));
    }

    /** How many breaths end between two times. */
    public static int count(List<Sample> samples, DetectorSettings settings, double from, double to) {
        DoubleStream.Builder ended = DoubleStream.builder();
        BreathDetector detector = new BreathDetector(settings, event -> {
            if (event instanceof BreathEnded breath) {
                ended.add(breath.ended());
            }
        });
        samples.forEach(detector::accept);
        return (int) ended.build().filter(time -> time >= from && time <= to).count();
    }
}
