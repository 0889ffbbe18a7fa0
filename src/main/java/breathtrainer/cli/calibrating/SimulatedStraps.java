package breathtrainer.cli.calibrating;

import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.Obeying;
import breathtrainer.simulation.Strap;
import breathtrainer.simulation.TruthListener;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A synthetic wearer who does what is asked. */
public final class SimulatedStraps {
    private SimulatedStraps() {}

    /** Somebody who wears it so; empty where there is no such way. */
    public static Optional<AskedWearer> wearer(String worn, long seed) {
        return Arrays.stream(Strap.values())
                .filter(strap -> strap.word().equals(worn))
                .findFirst()
                .map(strap -> new AskedWearer(strap, Obeying.WELL, seed, TruthListener.NONE));
    }

    /** The ways to wear it, for a message. */
    public static String ways() {
        return Arrays.stream(Strap.values()).map(Strap::word).collect(Collectors.joining(", "));
    }
}
