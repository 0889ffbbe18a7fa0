package breathtrainer.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.ui.Fx;
import breathtrainer.ui.Moments;
import breathtrainer.ui.ScriptedPractice;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** The word of the orb is legible at the end of an exhale as well. */
class OrbTest {
    @Test
    void in_a_large_orb_the_word_stands_in_its_middle() throws Exception {
        Fx.run(() -> assertThat(middleOfWord(400, 300)).isBetween(195.0, 205.0));
    }

    @Test
    void a_word_that_would_hang_out_of_a_small_orb_stands_beside_it() throws Exception {
        Fx.run(() -> assertThat(middleOfWord(400, 60)).isGreaterThan(200 + 30.0 + 10));
    }

    private static double middleOfWord(double width, double height) {
        Orb orb = new Orb();
        orb.show(new ScriptedPractice(Moments.HOLDING).snapshot());
        Pane pane = new Pane(orb);
        new Scene(pane);
        orb.resize(width, height);
        pane.applyCss();
        orb.layout();
        Label word = Fx.find(orb, ".orb-word", Label.class);
        return word.getBoundsInParent().getCenterX();
    }
}
