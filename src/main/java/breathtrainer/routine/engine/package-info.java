/**
 * The stages of a practice, and which follows which. Opened by {@code routine} alone, through {@code Walk}.
 *
 * <pre>
 *   Walk: onset, breathEnded, pass, obey ──▶ the present Stage ──▶ the stage that follows, mostly itself
 *     │                                        │ asks
 *     │                                        ▼
 *     └─ Stages ── makes each stage        Onward: hold, following, preceding …
 *          │
 *        Course ── Segment (a pose, or a side of it) with its RunningTally
 *
 *   Opening ▶ (GuidedInhale) ▶ Preparation ▶ Entering ▶ Holding | Moving | Resting ▶ Preparation … ▶ Finished
 *                                   ▲                     └── next segment ──┘
 * </pre>
 *
 * <p>A stage answers what each event and command makes of it by the stage that follows; nobody but {@code Walk} changes it.
 * Stages know each other only through {@code Onward}: {@code Stages} alone knows them all, and a new one is told to it.
 */
@NullMarked
package breathtrainer.routine.engine;

import org.jspecify.annotations.NullMarked;
