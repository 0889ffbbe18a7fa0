package breathtrainer.sound.cue;

/**
 * A sentence or two that are rendered as one piece.
 *
 * @param text as it is written, with its side filled in
 */
public record SpokenLine(String text) {}
