package breathtrainer.sound;

import java.util.Arrays;
import java.util.List;

/**
 * From the moment at which a breath was told to the moment at which the first sample of its tone was handed to the line, in
 * milliseconds. What the line and the device hold comes on top.
 *
 * @param tones how many were measured; 0 if there is no loudspeaker
 * @param most99 what 99 of a hundred stay below
 * @param buffer how much sound the line holds
 */
public record SoundDelay(int tones, double median, double most99, double most, double buffer) {
    /** Of delays in nanoseconds, in any order. */
    static SoundDelay of(List<Long> nanoseconds, double buffer) {
        double[] sorted =
                nanoseconds.stream().mapToDouble(it -> it * 1e-6).sorted().toArray();
        return sorted.length == 0
                ? new SoundDelay(0, 0, 0, 0, buffer)
                : new SoundDelay(sorted.length, rank(sorted, 0.5), rank(sorted, 0.99), rank(sorted, 1), buffer);
    }

    /** The smallest of them that so large a share does not exceed. */
    private static double rank(double[] sorted, double share) {
        return Arrays.stream(sorted)
                .skip((long) Math.ceil(share * sorted.length) - 1)
                .findFirst()
                .orElse(0);
    }
}
