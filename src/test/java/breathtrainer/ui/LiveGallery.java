package breathtrainer.ui;

import breathtrainer.figure.Figures;
import breathtrainer.ui.practice.PracticeScreen;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Keeps one screen running, to look at and to measure: {@code … LiveGallery SECONDS [MOMENT]}. */
final class LiveGallery {
    private static final double BEFORE = 20; // seconds until what draws has been compiled

    private LiveGallery() {}

    public static void main(String[] args) throws InterruptedException {
        Moment moment = Moments.all().stream()
                .filter(each -> List.of(args).contains(each.name()))
                .findFirst()
                .orElse(Moments.HOLDING);
        long start = System.nanoTime();
        ScriptedPractice practice = new ScriptedPractice(moment, () -> 60 + (System.nanoTime() - start) / 1e9);
        FrameTimes times = new FrameTimes();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setWidth(1280);
            stage.setHeight(800);
            WindowFrame frame = new WindowFrame(stage, Look.DEFAULT, look -> {});
            frame.show(new PracticeScreen(practice, Figures.builtIn(), frame::act, () -> {}));
            stage.show();
            times.start();
        });
        Thread.sleep(Math.round(1000 * BEFORE));
        Platform.runLater(times::forget);
        Thread.sleep(Math.round(1000 * Double.parseDouble(args[0])));
        Platform.runLater(() -> {
            double[] sorted = times.sorted();
            System.out.printf(
                    Locale.ROOT,
                    "moment,frames,median_ms,p99_ms%n%s,%d,%.2f,%.2f%n",
                    moment.name(),
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 99 / 100]);
            Platform.exit();
        });
    }
}
