package breathtrainer.simulation.waveform;

/** Something that changes as time goes on. */
public interface Waveform {
    /** Asked with times, in seconds, that never go back. */
    double at(double time);
}
