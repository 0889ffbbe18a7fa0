/**
 * A recording as formats need it that hold whole numbers in even steps of time.
 *
 * <pre>
 *   all entries ─▶ ConversionSurvey ─▶ ConversionPlan: a TimeGrid, and of each channel its ValueRange
 *
 *   samples     ·    ·  ·    ·         ·    ·
 *   OnGrid      ├────├────├────├────├────├────▶   each point takes the sample nearest to it
 *   stored      7    9    9    8    –    6        Scale: so many steps in a unit; IntegerWidth: 16 or 32 bits
 * </pre>
 */
@NullMarked
package breathtrainer.recording.even;

import org.jspecify.annotations.NullMarked;
