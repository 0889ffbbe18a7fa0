/**
 * From a file as a teacher writes it to a routine, or to all that is wrong with it. Opened by {@code routine} alone, through
 * {@code RoutineReader}.
 *
 * <pre>
 *   bytes ─ yaml: YamlFile, YamlTree ─▶ nodes with places ─ Entries, with the keys of RoutineKeys ─▶ one mapping's values
 *                                                              │
 *          RoutineReader ─ PoseReader ─ StepReader, MovementReader, HoldReader, TextReader
 *                                          └── what is wrong ──▶ Faults ──▶ RoutineException
 * </pre>
 */
@NullMarked
package breathtrainer.routine.reader;

import org.jspecify.annotations.NullMarked;
