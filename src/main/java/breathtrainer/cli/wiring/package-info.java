/**
 * Source, session and view put together.
 *
 * <pre>
 *   PORT ──────▶ SensorOpener ─────────┐
 *   FILE ──────▶ StoredBreath ─────────┤  (raw bytes: DecodedRaw; the three brought along: Samples)
 *   --simulate ▶ SyntheticWearer ──────┴▶ Sources ─▶ OpenedSource ┐
 *                                                                 ├─▶ PracticePlan ─▶ PracticeBuilder ─▶ a practice
 *   --routine, --length ──────────────────────────────────────────┘                   with PracticeSounds
 *   a practice that was cut off ─▶ Sources.after ─▶ GoneOn: fed what it was fed, then what comes later
 *   the window ─▶ MachineRoom ─▶ Sources, PracticeBuilder; AgreedSettings: what was agreed on in it
 *   Folders: where recordings and settings lie; LastSensor, LookFile, KeptSound: what is remembered, each a SettingsFile
 *   SimulatedPractice: a synthetic wearer who follows a routine, for {@code simulate --routine}
 * </pre>
 */
@NullMarked
package breathtrainer.cli.wiring;

import org.jspecify.annotations.NullMarked;
