/**
 * Source, session and view put together.
 *
 * <pre>
 *   PORT ────▶ SensorOpener ┐
 *   FILE ────▶ StoredBreath ├─▶ Sources ─▶ OpenedSource ─▶ PracticeBuilder ─▶ a practice ─▶ terminal
 *   synthetic ▶ Samples … ──┘                                                            └▶ window, through MachineRoom
 *   Folders: where recordings and settings lie; LastSensor, LookFile: what is remembered
 * </pre>
 */
@NullMarked
package breathtrainer.cli.wiring;

import org.jspecify.annotations.NullMarked;
