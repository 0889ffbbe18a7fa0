package breathtrainer.sensor.port;

import org.slf4j.LoggerFactory;

/** What the wearer was told about a port, in the program's log: each sentence once, when it begins to hold. */
public final class TroubleLog {
    private final String port;
    private String told = "";

    public TroubleLog(String port) {
        this.port = port;
    }

    /**
     * Takes what holds now; what held before is not told again.
     *
     * @param message what is told now; empty while all is well
     */
    public void tell(String message) {
        if (message.equals(told)) {
            return;
        }
        told = message;
        // asked for here and not before: who never has trouble needs no log
        LoggerFactory.getLogger(TroubleLog.class)
                .warn("{}: {}", port, message.isEmpty() ? "Readings are coming." : message);
    }
}
