/**
 * Numbers as text, as home-made belts print them, each in its maker's own way.
 *
 * <pre>
 *   "t:1200 ms, belt:512"
 *      |  {@code PlainLine}     its numbers, each with its label and unit
 *      v
 *   {@code PlainSurvey}         keeps the lines until there are enough, of the commonest shape
 *      |  {@code Column}        what a column's name and numbers tell: clock, counter, flag, or perhaps breath
 *      |  {@code ClockColumn}   which of them is the device's clock, and in what unit
 *      |  {@code ColumnChoice}  which of them carry the breath: one, or three axes
 *      v
 *   {@code PlainPlan}           how every further line is read
 *      |
 *   {@link breathtrainer.sensor.plain.PlainDecoder}        readings; and a new survey, when the device prints something else
 * </pre>
 */
@NullMarked
package breathtrainer.sensor.plain;

import org.jspecify.annotations.NullMarked;
