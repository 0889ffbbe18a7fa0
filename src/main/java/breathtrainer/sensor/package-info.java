/**
 * Serial ports: what speaks there, what it says, and coming back after the cable was pulled.
 */
@NullMarked
package breathtrainer.sensor;

import org.jspecify.annotations.NullMarked;
