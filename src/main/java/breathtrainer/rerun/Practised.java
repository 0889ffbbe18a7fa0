package breathtrainer.rerun;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;

/** What a recording was practised with, or is to be seen with. */
public record Practised(Routine routine, Length length, DetectorSettings settings) {}
