package breathtrainer.ui.calibrate;

import breathtrainer.calibration.Finding;
import breathtrainer.calibration.Verdict;
import breathtrainer.language.Texts;
import breathtrainer.ui.look.Icon;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.Sentences;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What was found, each with what to do about it. */
final class FindingLines extends VBox {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    FindingLines(List<Finding> findings) {
        getStyleClass().add("findings");
        findings.forEach(finding -> getChildren()
                .add(line(finding.weight() == Verdict.GOOD, sentence(finding.say()), sentence(finding.does()))));
        if (findings.isEmpty()) {
            getChildren().add(line(true, TEXTS.text("finding.none"), TEXTS.text("finding.none.advice")));
        }
    }

    private static Node line(boolean fine, String found, String advice) {
        Label say = Labels.wrapped("finding-say");
        say.setText(found);
        Label does = Labels.wrapped("finding-do");
        does.setText(advice);
        VBox words = new VBox(say, does);
        HBox.setHgrow(words, Priority.ALWAYS);
        Icon icon = new Icon(fine ? Feather.CHECK : Feather.INFO);
        icon.getStyleClass().add(fine ? "finding-fine" : "finding-open");
        HBox line = new HBox(icon, words);
        line.getStyleClass().add("finding");
        return line;
    }

    /** All of them, as a screen reader says it. */
    static String spoken(List<Finding> findings) {
        return Sentences.of(findings.stream()
                .map(finding -> sentence(finding.say()) + " " + sentence(finding.does()))
                .toArray(String[]::new));
    }

    private static String sentence(String words) {
        String first = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
