package breathtrainer.sound.tone;

import static java.lang.Math.PI;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.min;
import static java.lang.Math.sin;

/** How loud a partial of a note is along its time: it comes and goes without an edge. */
final class Envelope {
    /** Seconds in which a note goes at its end, at most. */
    private static final double RELEASE = 0.5;
    /** What a struck note has fallen to at its end: -52 dB, e to the minus six. */
    private static final double FALL = 6;

    private Envelope() {}

    /** @param since seconds since the note began, 0 to its length */
    static double at(double since, Note note, Partial partial, Timbre timbre) {
        double release = min(RELEASE, note.seconds() / 3);
        double come = edge(since / timbre.swelling());
        double go = edge((note.seconds() - since) / release);
        double ring = note.struck() ? exp(-FALL * since / (note.seconds() * partial.lasting())) : 1;
        double tremble = 1 - timbre.trembling() * (1 - cos(2 * PI * timbre.tremblesPerSecond() * since)) / 2;
        return come * go * ring * tremble;
    }

    /** From 0 to 1 with a flat beginning and end. */
    private static double edge(double share) {
        if (share >= 1) {
            return 1;
        }
        double rise = share <= 0 ? 0 : sin(PI / 2 * share);
        return rise * rise;
    }
}
