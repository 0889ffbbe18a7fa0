package breathtrainer.ui.calibrate;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.AskWords;
import breathtrainer.language.Texts;
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
    private static final Texts TEXTS = Texts.of("ui.calibrate");

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
            return TEXTS.text("asked.moment");
        }
        return heard ? AskWords.of(ask, moment.rounds()) : TEXTS.text("asked.recorded");
    }

    private static String detail(Moment moment, boolean heard) {
        Ask ask = moment.ask();
        if (ask == null) {
            return TEXTS.text("asked.moment.detail");
        }
        if (!heard) {
            return TEXTS.text("asked.recorded.detail");
        }
        return switch (ask) {
            case OUT -> TEXTS.text("asked.out.detail");
            case IN -> TEXTS.text("asked.in.detail");
            case HOLD -> TEXTS.text("asked.hold.detail");
            case GO -> TEXTS.text("asked.go.detail");
            case USUAL -> TEXTS.text(moment.rounds() == 0 ? "asked.usual.detail" : "asked.last.detail");
        };
    }

    private static String next(Moment moment) {
        Ask ask = moment.ask();
        if (ask == null || ask == Ask.GO || (ask == Ask.USUAL && moment.rounds() > 0)) {
            return "";
        }
        return TEXTS.text(
                switch (ask) {
                    case OUT -> "next.in";
                    case IN -> "next.hold";
                    case HOLD -> "next.go";
                    case GO, USUAL -> "next.out";
                });
    }
}
