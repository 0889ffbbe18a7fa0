package breathtrainer.ui.practice;

import breathtrainer.ui.look.Icon;
import breathtrainer.ui.look.SizedLabel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Something that the wearer has to know now, said calmly; takes no room otherwise. */
public final class NoticeLine extends HBox {
    private final Icon icon = new Icon(Feather.INFO);
    private final Label words;

    /** @param wordsClass how its words are styled */
    public NoticeLine(String wordsClass) {
        words = new SizedLabel(wordsClass, 90, 160, 260);
        getStyleClass().add("notice");
        getChildren().addAll(icon, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        visibleProperty().bind(words.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    public void say(String text, boolean paused) {
        words.setText(text);
        icon.show(paused ? Feather.PAUSE : Feather.INFO);
    }

    public String text() {
        return words.getText();
    }
}
