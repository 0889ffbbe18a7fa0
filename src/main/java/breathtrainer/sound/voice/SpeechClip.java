package breathtrainer.sound.voice;

import static java.lang.Math.abs;

import breathtrainer.sound.mix.Clip;

/** Makes what an engine wrote ready to be mixed: no silence around it, as loud as every other line, no edge. */
final class SpeechClip {
    /** Its largest sample, 1 is full scale: -8 dBFS, so that a tone fits beside it. */
    static final float PEAK = 0.4f;

    private static final float SILENT = 0.01f; // of its largest sample
    private static final double AROUND = 0.02; // seconds that are left before the first sound and after the last
    private static final double EDGE = 0.01; // seconds in which it comes and goes

    private SpeechClip() {}

    static Clip of(Clip rendered) {
        float peak = rendered.peak();
        if (peak == 0) {
            return new Clip(new float[0]);
        }
        int first = 0;
        while (abs(rendered.at(first)) < SILENT * peak) {
            first++;
        }
        int last = rendered.length() - 1;
        while (abs(rendered.at(last)) < SILENT * peak) {
            last--;
        }
        int around = Clip.samplesIn(AROUND);
        return cut(rendered, Math.max(0, first - around), Math.min(rendered.length(), last + 1 + around), PEAK / peak);
    }

    private static Clip cut(Clip rendered, int from, int until, float gain) {
        float[] samples = new float[until - from];
        double edge = Clip.samplesIn(EDGE);
        for (int i = 0; i < samples.length; i++) {
            double inside = Math.min(i, samples.length - 1 - i);
            samples[i] = (float) (rendered.at(from + i) * gain * Math.min(1, inside / edge));
        }
        return new Clip(samples);
    }
}
