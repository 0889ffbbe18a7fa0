package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Asked;
import breathtrainer.simulation.AskedWearer;
import breathtrainer.simulation.WearerTask;
import java.util.function.Consumer;

/** Tells a synthetic wearer what is asked. */
public record ToldWearer(AskedWearer wearer) implements Consumer<Asked> {
    @Override
    public void accept(Asked asked) {
        wearer.ask(task(asked.ask()));
    }

    private static WearerTask task(Ask ask) {
        return switch (ask) {
            case OUT -> WearerTask.ALL_OUT;
            case IN -> WearerTask.LONG_INHALE;
            case HOLD -> WearerTask.STAY_FULL;
            case GO -> WearerTask.LET_GO;
            case USUAL -> WearerTask.AS_USUAL;
        };
    }
}
