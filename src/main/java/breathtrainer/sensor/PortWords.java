package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Decoder;
import breathtrainer.sensor.decoder.Puzzle;
import breathtrainer.sensor.port.PortTrouble;
import breathtrainer.sensor.time.SampleWatch;
import breathtrainer.text.VisibleText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the wearer is told about a port: what happened, where, and what to do. */
final class PortWords {
    private static final int LONGEST_LINE = 60;

    private PortWords() {}

    static String of(PortTrouble trouble, String port, List<Port> there) {
        return switch (trouble.reason()) {
            case MISSING -> String.format(Locale.ROOT, "There is no port %s. %s", port, ports(there));
            case NO_PERMISSION -> String.format(Locale.ROOT, "You may not use %s. %s", port, permission());
            case BUSY ->
                port + " is being used by another program: close that program (a serial monitor, perhaps), then"
                        + " try again.";
            case OPEN_HERE -> taken(port);
            case ASLEEP ->
                "The sensor at " + port
                        + " does not answer: it may be asleep, switched off or out of reach. Switch it on, bring it near,"
                        + " then try again.";
            case NO_LIBRARY ->
                "The serial port library could not be loaded (" + trouble.getMessage()
                        + "): start Java with -Djava.io.tmpdir set to a folder from which programs may run.";
            case OTHER ->
                port + " could not be opened (" + trouble.getMessage()
                        + "): unplug the sensor, plug it in again, then try again.";
        };
    }

    static String noPorts() {
        return "No sensor is plugged in: there is no serial port. Plug the sensor in and try again, or try the program "
                + "without one (--simulate).";
    }

    private static String ports(List<Port> there) {
        if (there.isEmpty()) {
            return "There is no serial port at all: plug the sensor in.";
        }
        return there.stream()
                .map(port -> port.description().isEmpty() ? port.name() : port.name() + " (" + port.description() + ")")
                .collect(Collectors.joining(", ", "Those that are there: ", "."));
    }

    private static String permission() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("linux")
                ? "Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again."
                : "Ask whoever looks after this computer for the right to use serial ports.";
    }

    static String unplugged(String port) {
        return "The sensor is gone from " + port + ": plug it in again. The count is kept and goes on by itself.";
    }

    static String cannotReopen(PortTrouble trouble, String port) {
        return trouble.reason() == PortTrouble.Reason.MISSING ? unplugged(port) : of(trouble, port, List.of());
    }

    static String taken(String port) {
        return port + " is open in this program already: end the practice that uses it, then try again.";
    }

    static String silent(String port) {
        return "Nothing comes from " + port
                + ": the sensor may be asleep or without power. Switch it on, or press its button,"
                + " and check that its cable sits well.";
    }

    static String stalled(String port) {
        return "Nothing comes from " + port
                + " any more: press the sensor's reset button, or unplug it and plug it in again."
                + " The count is kept and goes on by itself.";
    }

    /** @param puzzle what is printed instead, if it has lines */
    static String noNumbers(String port, Optional<Puzzle> puzzle) {
        if (puzzle.map(Puzzle::hexadecimal).orElse(false)) {
            return port + " speaks, but prints hexadecimal numbers such as " + quoted(puzzle)
                    + ": have the sensor's program print decimal ones.";
        }
        String said = puzzle.isPresent() ? " (the first line: " + quoted(puzzle) + ")" : "";
        return port + " speaks, but prints no numbers that could be a breath" + said
                + ": check that the sensor's program runs.";
    }

    private static String quoted(Optional<Puzzle> puzzle) {
        String line = VisibleText.line(puzzle.map(Puzzle::line).orElse(""));
        return "\"" + (line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line) + "\"";
    }

    static String garbage(String port) {
        return String.format(
                Locale.ROOT, "%s speaks, but not legibly: give the speed that the sensor uses as %s@BAUD.", port, port);
    }

    static String speaks(Device device, double sureness) {
        String sure = sureness >= Decoder.CERTAIN ? "certain" : "likely";
        return String.format(Locale.ROOT, "%s (%s): %s.", device.name(), sure, String.join(", ", device.channels()));
    }

    /** What is odd about samples that come; empty if nothing. */
    static String oddity(SampleWatch watch, String port, double now) {
        if (watch.isStuck(now)) {
            return frozen(port);
        }
        return watch.isFlood() ? flood(port, watch.rateNow()) : "";
    }

    private static String frozen(String port) {
        return "The sensor on " + port + " has sent the same value for a while: check that it is worn and that nothing"
                + " has come loose.";
    }

    static String damaged(String port) {
        return "Much of what the sensor on " + port
                + " sends arrives damaged, or is nothing that a sensor measures: check"
                + " that its plug sits well, and try another cable.";
    }

    private static String flood(String port, double rate) {
        return String.format(
                Locale.ROOT,
                "The sensor on %s sends about %.0f readings a second, far more than a breath needs: have it send 50 or so.",
                port,
                1000 * Math.rint(rate / 1000));
    }

    /** @param kept where the bytes are; empty if nowhere */
    static String mishap(String port, String kept) {
        return "A fault of this program: something that comes from " + port
                + " could not be dealt with and was passed over. Reading goes on."
                + (kept.isEmpty() ? "" : " What came is kept in " + kept + ": please send it in.");
    }

    static String waiting(String port) {
        return "Listening on " + port + ": nothing is recognised yet. A sensor may take a few seconds to start.";
    }
}
