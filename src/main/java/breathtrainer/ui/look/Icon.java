package breathtrainer.ui.look;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A small picture from the icon font, sized like any text: Ikonli's own node knows pixels only, and does not scale. */
public final class Icon extends Text {
    public Icon(Feather picture) {
        getStyleClass().add("icon");
        show(picture);
    }

    public void show(Feather picture) {
        setText(Character.toString(picture.getCode()));
    }
}
