package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.ui.look.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WindowFrameTest {
    @Test
    void d_changes_between_dark_and_light_and_the_choice_is_kept() throws Exception {
        Fx.run(() -> {
            List<Look> kept = new ArrayList<>();
            Stage stage = new Stage();
            WindowFrame frame = new WindowFrame(stage, Look.DEFAULT, kept::add);
            frame.show(ScreenGallery.start(""));
            stage.show();
            assertThat(titleBrightness(stage.getScene())).isGreaterThan(0.8);
            Fx.press(stage.getScene(), KeyCode.D);
            assertThat(titleBrightness(stage.getScene())).isLessThan(0.3);
            assertThat(kept).containsExactly(new Look(false, false, 1));
            stage.close();
        });
    }

    @Test
    void f11_fills_the_screen_and_gives_it_back() throws Exception {
        Fx.run(() -> {
            Stagehand hand = new Stagehand();
            hand.press(KeyCode.F11);
            assertThat(hand.stage.isFullScreen()).isTrue();
            hand.press(KeyCode.F11);
            assertThat(hand.stage.isFullScreen()).isFalse();
            hand.stage.close();
        });
    }

    @Test
    void everything_grows_with_the_window() throws Exception {
        Fx.run(() -> {
            assertThat(titleSizeAt(1920, 1080)).isEqualTo(1.35 * titleSizeAt(1280, 800), Offset.offset(0.1));
        });
    }

    @Test
    void letters_grow_and_shrink_with_ctrl_on_every_page_and_the_choice_is_kept() throws Exception {
        Fx.run(() -> {
            List<Look> kept = new ArrayList<>();
            Stage stage = new Stage();
            WindowFrame frame = new WindowFrame(stage, Look.DEFAULT, kept::add);
            frame.show(ScreenGallery.start(""));
            stage.show();
            double usual = titleSize(stage.getScene());
            Fx.press(stage.getScene(), KeyCode.PLUS, true);
            assertThat(titleSize(stage.getScene())).isEqualTo(1.1 * usual, Offset.offset(0.1));
            for (int i = 0; i < 9; i++) {
                Fx.press(stage.getScene(), KeyCode.PLUS, true);
            }
            assertThat(frame.look().fontScale()).isEqualTo(2);
            Fx.press(stage.getScene(), KeyCode.MINUS, true);
            Fx.press(stage.getScene(), KeyCode.DIGIT0, true);
            assertThat(titleSize(stage.getScene())).isEqualTo(usual);
            assertThat(kept).extracting(Look::fontScale).startsWith(1.1, 1.25).endsWith(2.0, 1.75, 1.0);
            stage.close();
        });
    }

    @Test
    void the_stylesheet_has_no_faults() throws Exception {
        Fx.run(() -> {
            CssParser.errorsProperty().clear();
            new CssParser().parse(URI.create(Theme.STYLESHEET).toURL());
            assertThat(CssParser.errorsProperty()).isEmpty();
        });
    }

    private static double titleSizeAt(double width, double height) {
        Stagehand hand = new Stagehand(width, height);
        hand.frame.show(ScreenGallery.start(""));
        double size = titleSize(hand.scene());
        hand.stage.close();
        return size;
    }

    private static double titleSize(Scene scene) {
        return title(scene).getFont().getSize();
    }

    private static double titleBrightness(Scene scene) {
        return ((Color) title(scene).getTextFill()).getBrightness();
    }

    private static Label title(Scene scene) {
        Fx.layOut(scene);
        return Fx.find(scene.getRoot(), ".title", Label.class);
    }
}
