package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** A frame on a shown stage, for tests. JavaFX thread only. */
public final class Stagehand {
    public final Stage stage = new Stage();
    public final WindowFrame frame;

    public Stagehand() {
        this(1280, 800);
    }

    Stagehand(double width, double height) {
        frame = new WindowFrame(stage, Look.DEFAULT, changed -> {});
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        assertThat(scene().getWidth()).isEqualTo(width);
        assertThat(scene().getHeight()).isEqualTo(height);
    }

    Scene scene() {
        return stage.getScene();
    }

    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            Fx.press(scene(), key);
        }
    }
}
