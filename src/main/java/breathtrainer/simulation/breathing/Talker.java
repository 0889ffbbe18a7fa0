package breathtrainer.simulation.breathing;

import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Easing;
import java.util.ArrayList;
import java.util.List;

/** Talks: a quick inhale, then a long uneven exhale that stops and goes back a little at each word. */
final class Talker implements Breather {
    static final double USUAL_PER_MINUTE = 11.8; // with the times below
    private static final double WORD = 0.6; // seconds
    private static final double UNEVEN = 0.05; // of the breath's depth

    private final Dice dice;
    private final double pace;

    Talker(Dice dice, double perMinute) {
        this.dice = dice;
        this.pace = USUAL_PER_MINUTE / perMinute;
    }

    @Override
    public Breath next(double start, double level) {
        double depth = dice.between(0.7, 1.3);
        ChestMovement inhale =
                new ChestMovement(start, dice.between(0.4, 0.8) * pace, level, level + depth, Easing.SMOOTH);
        List<ChestMovement> segments = new ArrayList<>(List.of(inhale));
        double seconds = dice.between(2, 7) * pace;
        double bottom = 0.1 * dice.normal();
        int words = (int) Math.ceil(seconds / WORD);
        ChestMovement last = inhale;
        for (int word = 1; word <= words; word++) {
            double wanted = inhale.to() + (bottom - inhale.to()) * word / words;
            double to = word == words ? bottom : wanted + UNEVEN * depth * dice.normal();
            last = last.then(seconds / words, to, Easing.SMOOTH);
            segments.add(last);
        }
        return new Breath(inhale.end(), segments);
    }
}
