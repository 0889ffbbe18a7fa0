package breathtrainer.cli.wiring;

import breathtrainer.sensor.PortFinding;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.Locale;

/** A port in the window's list: what speaks there and how sure that is, or what is wrong and what to do. */
final class FoundSensor {
    private FoundSensor() {}

    static SourceChoice choice(String id, PortFinding finding) {
        String port = finding.port().name();
        return finding.device()
                .map(device -> new SourceChoice(
                        id, capital(device.name()), port + ", " + (finding.isCertain() ? "certain" : "likely"), true))
                .orElseGet(() -> new SourceChoice(id, "Sensor on " + port, finding.message(), true));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
