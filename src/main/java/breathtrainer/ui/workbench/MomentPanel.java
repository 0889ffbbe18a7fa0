package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings;
import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.BenchJumps;
import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the wearer saw and heard at the cursor's moment, and why a movement was not counted there. */
final class MomentPanel extends VBox {
    private static final Texts TEXTS = Texts.of("ui.workbench");
    private static final double NEAR = 1; // seconds

    private final Label time = Labels.of("bench-time");
    private final Label heading = Labels.wrapped("bench-heading");
    private final Label instruction = Labels.wrapped("bench-words");
    private final Label count = Labels.goneWhenEmpty(Labels.of("bench-count"));
    private final Label breath = Labels.wrapped("bench-quiet");
    private final Label why = Labels.goneWhenEmpty(Labels.wrapped("bench-why"));

    MomentPanel() {
        getStyleClass().add("bench-moment");
        getChildren().addAll(time, heading, instruction, count, breath, why);
    }

    void moment(double cursor, BenchFindings findings) {
        time.setText(TimeAxis.clock(cursor, 0));
        why.setText(new BenchJumps(findings)
                .uncountedAt(cursor, NEAR)
                .map(not -> TEXTS.text("not-counted", not.why()))
                .orElseGet(() -> BenchJumps.at(findings.gaps(), cursor)
                        .map(MomentPanel::gap)
                        .orElse("")));
    }

    private static String gap(Stretch gap) {
        return TEXTS.text("gap." + gap.words(), number("%.1f", gap.to() - gap.from()));
    }

    void show(Snapshot snapshot) {
        heading.setText(snapshot.guidance().heading());
        instruction.setText(
                snapshot.guidance().instruction().lines().findFirst().orElse(""));
        count.setText(snapshot.guidance().count() + unit(snapshot));
        breath.setText(TEXTS.text(
                snapshot.paused() ? "breath.paused" : "breath",
                TEXTS.text("phase." + snapshot.phase().name().toLowerCase(Locale.ROOT)),
                number("%.2f", snapshot.lungLevel()),
                number("%.2f", snapshot.signal().quality())));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String unit(Snapshot snapshot) {
        return snapshot.guidance().count().isEmpty()
                ? ""
                : " " + snapshot.guidance().countUnit();
    }
}
