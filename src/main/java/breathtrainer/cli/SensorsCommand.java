package breathtrainer.cli;

import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import breathtrainer.sensor.Device;
import breathtrainer.sensor.PortFinding;
import breathtrainer.sensor.Sensors;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The serial ports, and what speaks there. */
@Command(name = "sensors", mixinStandardHelpOptions = true)
final class SensorsCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            UsersLanguage.choose(Texts.ENGLISH); // what a port is found to be is said in it: the same in every country
        }
        List<PortFinding> findings = Sensors.listen(PATIENCE);
        if (json) {
            out.println(json(findings));
        } else if (findings.isEmpty()) {
            spec.commandLine().getErr().println(TEXTS.text("sensors.none"));
        } else {
            findings.forEach(finding -> out.println(line(finding)));
        }
        return 0;
    }

    private static String line(PortFinding finding) {
        String description = finding.port().description();
        String name =
                description.isEmpty() ? finding.port().name() : finding.port().name() + " (" + description + ")";
        return name + ": " + (finding.message() + " " + figures(finding.figures())).strip();
    }

    private static String figures(String figures) {
        return figures.isEmpty() ? "" : TEXTS.text("sensors.measured", figures);
    }

    static String json(List<PortFinding> findings) {
        JsonStringWriter writer = JsonWriter.indent("  ").string().array();
        for (PortFinding finding : findings) {
            writer.object()
                    .value("port", finding.port().name())
                    .value("description", finding.port().description())
                    .value("identity", finding.port().identity())
                    .value("sureness", finding.sureness())
                    .value("figures", finding.figures())
                    .value("message", finding.message());
            finding.device().ifPresent(device -> describe(writer, device));
            writer.end();
        }
        return writer.end().done();
    }

    private static void describe(JsonStringWriter writer, Device device) {
        writer.object("device").value("name", device.name()).value("unit", device.unit());
        device.rate().ifPresent(rate -> writer.value("rate_hz", rate));
        writer.array("channels");
        device.channels().forEach(writer::value);
        writer.end().end();
    }
}
