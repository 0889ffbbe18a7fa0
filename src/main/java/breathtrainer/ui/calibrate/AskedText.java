package breathtrainer.ui.calibrate;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.AskWords;
import breathtrainer.ui.OngoingCalibration.Moment;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.Sentences;
import breathtrainer.ui.look.SizedLabel;
import breathtrainer.ui.practice.NoticeLine;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The large words: what the wearer is asked for now, and what helps to do it. */
final class AskedText extends VBox {
    private final Label heading = new SizedLabel("heading", 26, 36, 48);
    private final Label detail = Labels.goneWhenEmpty(new SizedLabel("detail", 120, 240, 400));
    private final Label next = Labels.goneWhenEmpty(Labels.wrapped("next"));
    private final NoticeLine notice = new NoticeLine("notice-words");

    AskedText() {
        getStyleClass().add("asked");
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        getChildren().addAll(heading, detail, next, between, notice);
    }

    /**
     * Shows what is asked now.
     *
     * @param noticed what is wrong with the sensor; empty while all is well
     */
    void show(Moment moment, boolean heard, String noticed) {
        heading.setText(heading(moment, heard));
        detail.setText(detail(moment, heard));
        next.setText(noticed.isEmpty() && heard ? next(moment) : "");
        notice.say(noticed, false);
    }

    /** As a screen reader says it. */
    String spoken() {
        return Sentences.of(heading.getText(), detail.getText(), notice.text());
    }

    private static String heading(Moment moment, boolean heard) {
        Ask ask = moment.ask();
        if (ask == null) {
            return "One moment";
        }
        return heard ? AskWords.of(ask, moment.rounds()) : "This breath was recorded.";
    }

    private static String detail(Moment moment, boolean heard) {
        Ask ask = moment.ask();
        if (ask == null) {
            return "The first readings are awaited.";
        }
        if (!heard) {
            return "Nobody hears what is asked, so nothing is: two minutes of it are looked at as they are.";
        }
        return switch (ask) {
            case OUT -> "Slowly, as far as it goes of itself.";
            case IN -> "As deep as it is comfortable.";
            case HOLD -> "For a moment longer. Sit still, and let the shoulders be soft.";
            case GO -> "And let the next breath come when it likes.";
            case USUAL -> moment.rounds() == 0 ? "There is nothing to do." : "Nearly done: this is the last part.";
        };
    }

    private static String next(Moment moment) {
        Ask ask = moment.ask();
        if (ask == null || ask == Ask.GO || (ask == Ask.USUAL && moment.rounds() > 0)) {
            return "";
        }
        return "Next: "
                + switch (ask) {
                    case OUT -> "one long, easy breath in";
                    case IN -> "stay full";
                    case HOLD -> "let it go";
                    case GO, USUAL -> "let all the breath out";
                };
    }
}
