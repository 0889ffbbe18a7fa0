/**
 * Numbers as text, as home-made belts print them, each in its maker's own way.
 *
 * <pre>
 *   "(512,)", "&gt;resp:512", "I (1200) MAIN: resp: 512"
 *      |  {@code Wrapping}      takes off what stands around: brackets, marks, colours, JSON ({@code JsonReading})
 *      |  {@code Clarity}       among noise nothing is believed
 *      |  {@code Hexadecimal}   nor is 20A, or 210 beside it
 *      |  {@code LineJoiner}    makes one of several lines that are one reading
 *      v
 *   "t:1200 ms, belt:512"
 *      |  {@code PlainLine}     its numbers, each with its label and unit
 *      v
 *   {@code PlainSurvey}         keeps the lines until there are enough, of the commonest shape
 *      |  {@code DecimalComma}  whether a comma parts two numbers, or is the sign within one
 *      |  {@code Column}        what a column's name and numbers tell: clock, counter, flag, or perhaps breath
 *      |  {@code ClockColumn}   which of them is the device's clock, and in what unit
 *      |  {@code ColumnChoice}  which of them carry the breath by name ({@code BreathNames}) and nature: one, or three axes
 *      v
 *   {@code PlainPlan}           how every further line is read, until a clock proves to be none ({@code ClockWatch})
 *      |
 *   {@link breathtrainer.sensor.plain.PlainDecoder}        readings; and a new survey, when the device prints something else
 * </pre>
 */
@NullMarked
package breathtrainer.sensor.plain;

import org.jspecify.annotations.NullMarked;
