/**
 * From a file as a teacher writes it to a routine, or to all that is wrong with it. Opened by {@code routine} alone, through
 * {@code RoutineReader}.
 *
 * <pre>
 *   bytes ─ RoutineFile ─▶ text ─ YamlTree ─▶ nodes with places ─ Entries, KeySet ─▶ one mapping's values
 *                                                                       │
 *          RoutineReader ─ PoseReader ─ StepReader, MovementReader, HoldReader, FigureReader, TextReader
 *                                          └── what is wrong ──▶ Faults ──▶ RoutineException
 * </pre>
 *
 * <p>{@code YamlTree} makes a tree of nodes with their places, {@code Entries} checks the keys of one mapping, a reader for
 * each kind of value does the rest, and {@code Faults} collects. A reader that finds a fault goes on with a stand-in, so that
 * the next fault is found too; the stand-in goes nowhere. Turned down: mapping onto classes, which stops at the first fault
 * and loses the places, and aliases, which no teacher needs.
 */
@NullMarked
package breathtrainer.routine.reader;

import org.jspecify.annotations.NullMarked;
