package breathtrainer.sound.tone;

import static breathtrainer.sound.tone.Note.gliding;
import static breathtrainer.sound.tone.Note.held;
import static breathtrainer.sound.tone.Note.struck;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes of a tone.
 *
 * @param peak the largest sample of the whole, 1 is full scale; below 0.5, which is -6 dBFS
 */
record Motif(double peak, List<Note> notes) {
    // Hz, equal temperament on a' = 440; all within five notes that go together in any order
    private static final double G3 = 196.00;
    private static final double C4 = 261.63;
    private static final double D4 = 293.66;
    private static final double G4 = 392.00;
    private static final double A4 = 440.00;
    private static final double C5 = 523.25;
    private static final double D5 = 587.33;
    private static final double G5 = 783.99;
    // outside of them, for what is amiss
    private static final double E_FLAT_4 = 311.13;

    Motif {
        notes = List.copyOf(notes);
    }

    static Motif of(ToneKind kind) {
        return switch (kind) {
            case INHALE -> new Motif(0.16, List.of(gliding(1.3, C4, G4)));
            case EXHALE -> new Motif(0.16, List.of(gliding(1.6, G4, C4)));
            case BREATH -> new Motif(0.15, List.of(struck(0, 1.6, D5, 1)));
            case LAST_BREATHS -> new Motif(0.18, List.of(struck(0, 2.4, G5, 1), struck(0, 2.4, G4, 0.5)));
            case POSE ->
                new Motif(0.3, List.of(struck(0, 3, C4, 1), struck(0.28, 3, G4, 0.9), struck(0.56, 3.4, C5, 0.8)));
            case SIDE -> new Motif(0.28, List.of(struck(0, 2, A4, 1), struck(0.4, 2.4, D4, 1)));
            case LOST -> new Motif(0.26, List.of(held(0, 0.2, E_FLAT_4), held(0.3, 0.2, D4), held(0.6, 0.45, G3)));
            case BACK -> new Motif(0.16, trill(C5, D5));
            case END -> new Motif(0.32, List.of(struck(0, 4, C4, 1), struck(1.6, 4, C4, 1), struck(3.2, 6, C4, 1)));
        };
    }

    /** Quick, back and forth: like none of those that rise, that fall, or that can be counted. */
    private static List<Note> trill(double low, double high) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            notes.add(held(0.1 * i, 0.1, i % 2 == 0 ? low : high));
        }
        return notes;
    }

    /** After how many seconds its last note begins. */
    double lastBegins() {
        return notes.stream().mapToDouble(Note::at).max().orElse(0);
    }

    double seconds() {
        return notes.stream().mapToDouble(Note::end).max().orElse(0);
    }
}
