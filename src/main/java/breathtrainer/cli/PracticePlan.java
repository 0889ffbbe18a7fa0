package breathtrainer.cli;

import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;

/**
 * A practice that was asked for on the command line.
 *
 * @param opened its source, for the first time
 * @param again opens it for another time
 */
record PracticePlan(Studio studio, Routine routine, Length length, Opened opened, Opening again) {}
