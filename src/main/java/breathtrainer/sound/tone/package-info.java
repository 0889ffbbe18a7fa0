/**
 * The tones, made by ourselves: what each says is a {@code Motif} of notes, and what it is made of a {@code Timbre}. Their
 * product is a clip; nothing is recorded or looked up.
 *
 * <pre>
 *   ToneKind ─ Motif: notes, each with its pitch from and to ──┐
 *                                                              ├─ Synthesis ─▶ Clip ── kept by Tones
 *   ToneCharacter ─ Timbre: partials, how they die away ───────┘
 * </pre>
 *
 * <p><b>Promised</b>, and held by tests for each of them: it begins and ends at 0, is loud within 50 ms, stays below -6 dBFS,
 * and no two neighbouring samples are further apart than {@code Synthesis.LARGEST_STEP}.
 */
@NullMarked
package breathtrainer.sound.tone;

import org.jspecify.annotations.NullMarked;
