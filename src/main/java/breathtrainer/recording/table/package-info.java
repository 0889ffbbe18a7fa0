/**
 * Finds the table in a text, wherever it begins and whatever parts its columns, and reads it.
 *
 * <pre>
 *   subject01.acq                   ┐
 *   20 msec/sample                  │ HeadRate: is a rate told here?
 *   min;CH1                         │ HeadFinder: the names nearest to the numbers, perhaps with a line of units
 *   0;1,1981                        ┐
 *   0,000333;1,2080                 │ DialectFinder: what parts fields and decimals so that most lines are numbers
 *   0,000667;1,1929                 ┘
 *     │        └─ BreathColumns: which columns are the breath
 *     └────────── TimeFinder: which column is the time; UnitOfTime, or UnitInference by its steps; TimeStamp for clocks
 *
 *   a .json beside a .tsv: BidsSidecar
 *   all of it: FoundTable ─▶ TableEntries, with a RunningClock for times that start again or come in groups
 * </pre>
 *
 * <p>Each piece looks at the first lines alone. What was not written there and had to be inferred is said; what is ambiguous is
 * asked.
 */
@NullMarked
package breathtrainer.recording.table;

import org.jspecify.annotations.NullMarked;
