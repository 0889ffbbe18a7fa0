package breathtrainer.sound.cue;

import breathtrainer.session.MovementPart;

/**
 * Which movement of a routine.
 *
 * @param poseNumber from 1
 * @param sideNumber from 1
 * @param movement its place in its part, from 0
 */
public record MovementKey(int poseNumber, int sideNumber, MovementPart part, int movement) {}
