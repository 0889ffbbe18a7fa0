/**
 * Words as sound, by the engine that the system has: found by itself, rendered into a file, kept in a cache.
 *
 * <pre>
 *   VoiceChoice ─ Voices, looking along PATH ─▶ SpeechEngine: EspeakNg, MacSay, WindowsSpeech
 *                                                   │ command
 *   text ─▶ RenderedVoice ─ VoiceCache ─ no ─▶ EngineRun (given up when it hangs) ─▶ WAV ─ WavReader ─▶ Resampling ─▶ SpeechClip
 *                               └─ yes ──────────────────────────────────────────────┘
 * </pre>
 *
 * <p>What a teacher has recorded ({@code Recordings}: WAV, or OGG through {@code VorbisReader}) is played instead.
 *
 * <p>What goes wrong is told once, in a sentence, and never stops a practice: without a voice the tones carry on.
 */
@NullMarked
package breathtrainer.sound.voice;

import org.jspecify.annotations.NullMarked;
