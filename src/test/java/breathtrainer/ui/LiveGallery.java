package breathtrainer.ui;

import breathtrainer.figure.Figures;
import breathtrainer.ui.practice.PracticeScreen;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Keeps one screen running, to look at and to measure: {@code … LiveGallery SECONDS [MOMENT]}. */
final class LiveGallery {
    private static final AtomicInteger FRAMES = new AtomicInteger();

    private LiveGallery() {}

    public static void main(String[] args) throws InterruptedException {
        Moment moment = Moments.all().stream()
                .filter(each -> List.of(args).contains(each.name()))
                .findFirst()
                .orElse(Moments.HOLDING);
        long start = System.nanoTime();
        ScriptedPractice practice = new ScriptedPractice(moment, () -> 60 + (System.nanoTime() - start) / 1e9);
        Platform.startup(() -> {
            Stage stage = new Stage();
            WindowFrame frame = new WindowFrame(stage, Look.DEFAULT, look -> {});
            frame.show(new PracticeScreen(practice, Figures.builtIn(), frame::act, () -> {}));
            stage.show();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    FRAMES.incrementAndGet();
                }
            }.start();
        });
        Thread.sleep(Math.round(1000 * Double.parseDouble(args[0])));
        System.out.println(FRAMES.get() / Double.parseDouble(args[0]) + " frames a second");
        Platform.exit();
    }
}
