package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.ui.calibrate.SensitivityScreen;
import breathtrainer.ui.look.Background;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How soon the slider's choice is seen: two minutes at 100 Hz, from the slider to what is painted. */
@Tag("slow")
class SensitivitySpeedTest {
    private static final double ALLOWED = 50; // ms
    private static final int WARMING = 40; // times before it is measured
    private static final int TIMES = 60;

    @Test
    void it_is_redrawn_in_time() throws Exception {
        double[] took = new double[TIMES];
        Stagehand[] hand = new Stagehand[1];
        SensitivityScreen screen = Fx.get(() -> {
            hand[0] = new Stagehand();
            SensitivityScreen shown = new SensitivityScreen(
                    AskedMinutes.restless(),
                    DetectorSettings.DEFAULT,
                    new Background(),
                    hand[0].frame::act,
                    done -> {});
            hand[0].frame.show(shown);
            Fx.layOut(hand[0].scene());
            return shown;
        });
        assertThat(Fx.eventually(() -> !Fx.text(screen, "stage").isEmpty())).isTrue();
        Slider slider = Fx.find(screen, ".sensitivity", Slider.class);
        Node chart = screen.lookup(".breaths-chart");
        Label summary = (Label) screen.lookup(".stage");
        AtomicReference<CompletableFuture<Long>> painted = new AtomicReference<>(new CompletableFuture<>());
        Fx.run(() -> summary.textProperty().addListener(change -> {
            chart.snapshot(null, null);
            painted.get().complete(System.nanoTime());
        }));
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long worked = 0;
        for (int i = -WARMING; i < TIMES; i++) {
            if (i == 0) {
                worked = machine.getProcessCpuTime();
            }
            double sensitivity = i % 2 == 0 ? 2 : 0.5;
            painted.set(new CompletableFuture<>());
            long begun = System.nanoTime();
            Platform.runLater(() -> slider.setValue(Math.log(sensitivity)));
            took[Math.max(0, i)] = (painted.get().get(20, TimeUnit.SECONDS) - begun) / 1e6;
        }
        Fx.run(() -> hand[0].stage.close());
        Arrays.sort(took);
        double work = (machine.getProcessCpuTime() - worked) / 1e6 / TIMES;
        System.out.printf(
                Locale.ROOT,
                "slider to painted: median %.1f ms, nine of ten %.1f ms, %.1f ms of a core's work; load %.1f%n",
                took[TIMES / 2],
                took[TIMES * 9 / 10],
                work,
                machine.getSystemLoadAverage());
        assertThat(Math.min(took[TIMES / 2], work))
                .as("ms, or where others are at work too, of work")
                .isLessThan(ALLOWED);
    }
}
