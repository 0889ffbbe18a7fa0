package breathtrainer.sound.mix;

import static java.lang.Math.PI;
import static java.lang.Math.cos;

/** A clip that was started in a mixer. Of the thread that mixes. */
public final class Playing {
    private final Clip clip;
    private final long from;
    private long fadeFrom = Long.MAX_VALUE;
    private int fade = 1;

    Playing(Clip clip, long from) {
        this.clip = clip;
        this.from = from;
    }

    /** The position of its first sample. */
    public long from() {
        return from;
    }

    /** The position after its last sample. */
    public long until() {
        long whole = from + clip.length();
        return fadeFrom == Long.MAX_VALUE ? whole : Math.min(whole, Math.max(from, fadeFrom + fade));
    }

    /**
     * Lets it go: it fades, and is silent after so many samples. What was to begin later never does. The first letting go
     * holds.
     *
     * @param position where the fading begins, not before what was mixed
     * @param samples how long it fades, at least 1
     */
    public void letGo(long position, int samples) {
        if (position < fadeFrom) {
            fadeFrom = position;
            fade = position <= from ? 0 : samples;
        }
    }

    /** Adds what of it lies in a block that begins at a position. */
    void addTo(float[] block, int length, long position) {
        int first = (int) Math.max(0, from - position);
        int last = (int) Math.min(length, until() - position);
        for (int i = first; i < last; i++) {
            block[i] += at(position + i);
        }
    }

    private float at(long position) {
        float sample = clip.at((int) (position - from));
        return position < fadeFrom ? sample : (float) (sample * (1 + cos(PI * (position - fadeFrom) / fade)) / 2);
    }
}
