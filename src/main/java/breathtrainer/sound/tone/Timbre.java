package breathtrainer.sound.tone;

import java.util.List;

/**
 * What the notes of a character are made of.
 *
 * @param trembling how far loudness goes up and down, 0 to below 1
 * @param tremblesPerSecond how often
 * @param swelling seconds in which a note comes; short enough to be heard at its moment
 */
record Timbre(List<Partial> partials, double trembling, double tremblesPerSecond, double swelling) {
    Timbre {
        partials = List.copyOf(partials);
    }
}
