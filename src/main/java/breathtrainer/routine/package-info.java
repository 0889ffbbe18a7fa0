/**
 * What a routine is, reading it, and the engine that says which pose, which step, and when the next.
 *
 * <p><b>The engine.</b> A {@code Course} is the routine laid out in {@code Segment}s: each pose, or each side of it, with its
 * preparation, its entering movements and its hold. A {@code Stage} answers what each event and command makes of it by
 * the stage that follows; {@code RoutineEngine} asks the present one, and nobody else changes it.
 *
 * <p><b>The format.</b> {@code YamlTree} makes a tree of nodes with their places, {@code Entries} checks the keys of one
 * mapping, a reader for each kind of value does the rest, and {@code Faults} collects. A reader that finds a fault goes on
 * with a stand-in, so that the next fault is found too; the stand-in goes nowhere. Turned down: mapping onto classes,
 * which stops at the first fault and loses the places, and aliases, which no teacher needs.
 */
@NullMarked
package breathtrainer.routine;

import org.jspecify.annotations.NullMarked;
