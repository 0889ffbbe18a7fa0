package breathtrainer.sound.tone;

/**
 * One pure tone of those that a note is made of.
 *
 * @param ratio its pitch, in that of the note
 * @param level how loud, beside the others
 * @param lasting how long it rings, in the time of the note; 1 or less
 */
record Partial(double ratio, double level, double lasting) {}
