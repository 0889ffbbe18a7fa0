package breathtrainer.sound.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Clips that sound together, along one line of positions that only goes on. For one thread. */
public final class Mixer {
    private final List<Playing> playing = new ArrayList<>();
    private long position;

    /** Samples that were mixed so far. */
    public long position() {
        return position;
    }

    /**
     * Lets a clip begin.
     *
     * @param at the position of its first sample; where that was mixed already, it begins with the next one
     */
    public Playing start(Clip clip, long at) {
        Playing started = new Playing(clip, Math.max(at, position));
        playing.add(started);
        return started;
    }

    /** Fills a block with the sum of what sounds, each value above -1 and below 1, and goes on by its length. */
    public void mix(float[] block) {
        mix(block, block.length);
    }

    /** As {@link #mix(float[])}, for the first {@code length} values of the block. */
    public void mix(float[] block, int length) {
        Arrays.fill(block, 0, length, 0);
        for (int i = 0; i < playing.size(); i++) {
            playing.get(i).addTo(block, length, position);
        }
        for (int i = 0; i < length; i++) {
            block[i] = Ceiling.below(block[i]);
        }
        position += length;
        playing.removeIf(one -> one.until() <= position);
    }

    /** Whether nothing sounds or will. */
    public boolean isSilent() {
        return playing.isEmpty();
    }

    /** The position after the last sample of all that sounds; the present one if nothing does. */
    public long until() {
        return playing.stream().mapToLong(Playing::until).max().orElse(position);
    }
}
