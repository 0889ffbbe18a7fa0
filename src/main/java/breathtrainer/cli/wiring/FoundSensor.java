package breathtrainer.cli.wiring;

import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.language.Texts;
import breathtrainer.sensor.PortFinding;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import java.util.List;
import java.util.Locale;

/** A port in the window's list: what speaks there and how sure that is, or what is wrong and what to do. */
final class FoundSensor {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /** Between what a port is called and whose profile it is. */
    static final String PROFILE = "\t";

    private FoundSensor() {}

    /** A choice for each profile that was learnt with it; one where there is none. */
    static List<SourceChoice> choices(String id, PortFinding finding, WearerProfiles profiles) {
        SourceChoice plain = choice(id, finding);
        List<String> names = finding
                .device()
                .map(device -> profiles.of(finding.port().identity(), device.name()))
                .orElse(List.of())
                .stream()
                .map(WearerProfile::name)
                .toList();
        if (names.isEmpty()) {
            return List.of(plain);
        }
        return names.stream()
                .map(name -> new SourceChoice(
                        plain.id() + PROFILE + name,
                        plain.name(),
                        TEXTS.text("found.profile", plain.detail(), name),
                        true))
                .toList();
    }

    static SourceChoice choice(String id, PortFinding finding) {
        String port = finding.port().name();
        return finding.device()
                .map(device -> new SourceChoice(
                        id,
                        capital(device.name()),
                        port + ", " + TEXTS.text(finding.isCertain() ? "found.certain" : "found.likely"),
                        true))
                .orElseGet(() -> new SourceChoice(id, TEXTS.text("sensor.on", port), finding.message(), true));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
