package breathtrainer.ui;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A small picture from the icon font, sized like any text: Ikonli's own node knows pixels only, and does not scale. */
final class Icon extends Text {
    Icon(Feather picture) {
        getStyleClass().add("icon");
        show(picture);
    }

    void show(Feather picture) {
        setText(Character.toString(picture.getCode()));
    }
}
