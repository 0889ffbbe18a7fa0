package breathtrainer.sound.tone;

import static java.lang.Math.PI;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static java.lang.Math.sin;

import breathtrainer.sound.mix.Clip;

/** Makes a clip of a motif and a timbre. The same ones give the same samples. */
final class Synthesis {
    /** No two neighbouring samples of a tone are further apart; 1 is full scale. A larger step would be heard as a click. */
    static final double LARGEST_STEP = 0.04;

    private Synthesis() {}

    static Clip clip(Motif motif, Timbre timbre) {
        double[] sum = new double[Clip.samplesIn(motif.seconds())];
        for (Note note : motif.notes()) {
            for (Partial partial : timbre.partials()) {
                add(sum, note, partial, timbre);
            }
        }
        return scaled(sum, motif.peak());
    }

    private static void add(double[] sum, Note note, Partial partial, Timbre timbre) {
        int from = Clip.samplesIn(note.at());
        int length = Math.min(Clip.samplesIn(note.seconds()), sum.length - from);
        for (int i = 0; i < length; i++) {
            double since = (double) i / Clip.RATE;
            double turns = partial.ratio() * turns(note, since);
            sum[from + i] +=
                    note.level() * partial.level() * Envelope.at(since, note, partial, timbre) * sin(2 * PI * turns);
        }
    }

    /** How often a tone with the pitch of the note has swung: its pitch, summed over time. */
    private static double turns(Note note, double since) {
        double growth = log(note.toHz() / note.fromHz());
        if (growth == 0) {
            return note.fromHz() * since;
        }
        return note.fromHz() * note.seconds() / growth * (pow(note.toHz() / note.fromHz(), since / note.seconds()) - 1);
    }

    private static Clip scaled(double[] sum, double peak) {
        double largest = 0;
        for (double value : sum) {
            largest = Math.max(largest, Math.abs(value));
        }
        float[] samples = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            samples[i] = (float) (sum[i] * peak / largest);
        }
        return new Clip(samples);
    }
}
