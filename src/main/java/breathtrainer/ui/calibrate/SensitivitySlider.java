package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.language.Texts;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;

/** The sensitivity, as many times as much in each step: twice as much lies as far to the right as half lies to the left. */
final class SensitivitySlider extends Slider {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    /** A twelfth of the whole way, as {@link breathtrainer.calibration.CountedSensitivity} goes. */
    private static final double STEP =
            Math.log(DetectorSettings.MOST_SENSITIVE / DetectorSettings.LEAST_SENSITIVE) / 12;

    /** @param chosen is told each other sensitivity */
    SensitivitySlider(double sensitivity, DoubleConsumer chosen) {
        super(
                Math.log(DetectorSettings.LEAST_SENSITIVE),
                Math.log(DetectorSettings.MOST_SENSITIVE),
                Math.log(sensitivity));
        getStyleClass().add("sensitivity");
        setBlockIncrement(STEP);
        setAccessibleText(TEXTS.text("fact.sensitivity"));
        valueProperty().subscribe((before, now) -> {
            if (rounded(before.doubleValue()) != rounded(now.doubleValue())) {
                chosen.accept(sensitivity());
            }
        });
    }

    /** To the hundredth. */
    double sensitivity() {
        return rounded(getValue());
    }

    private static double rounded(double value) {
        double plain = Math.rint(100 * Math.exp(value)) / 100;
        return Math.max(DetectorSettings.LEAST_SENSITIVE, Math.min(DetectorSettings.MOST_SENSITIVE, plain));
    }

    void choose(double sensitivity) {
        setValue(Math.log(sensitivity));
    }
}
