package breathtrainer.ui.before;

import breathtrainer.language.Texts;
import breathtrainer.prelude.CheckLine;
import breathtrainer.prelude.Prelude;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Is the sensor on, is breath seen, is the sound on? It begins by itself when all is well. */
public final class PreludeScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.before");

    /** Where one can go from here. */
    public record Doors(Runnable practise, Runnable back) {}

    private final Prelude prelude;
    private final Doors doors;
    private final BreathDot dot = new BreathDot();
    private final List<CheckRow> rows = new ArrayList<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame();
        }
    };
    private final Label invitation = Labels.of("tagline");
    private List<CheckLine> shown = List.of();

    /** @param prelude not yet started */
    public PreludeScreen(Prelude prelude, Doors doors) {
        super("prelude", TEXTS.text("title"));
        this.prelude = prelude;
        this.doors = doors;
        VBox checks = new VBox();
        checks.getStyleClass().add("checks");
        for (int i = 0; i < prelude.lines().size(); i++) {
            rows.add(new CheckRow());
        }
        checks.getChildren().addAll(rows);
        HBox.setHgrow(checks, Priority.ALWAYS);
        SideBySide body = new SideBySide("prelude-body", checks, dot);
        Label advice = Labels.wrapped("prelude-advice");
        advice.setText(Prelude.advice());
        getChildren().add(new TallPage(this, head(), body, new VBox(advice, foot())));
    }

    private Node head() {
        return new VBox(Labels.of("title", TEXTS.text("title")), invitation);
    }

    private Node foot() {
        Button back = button("back", TEXTS.text("back"), () -> act(Action.END));
        Button tone = button("tone", TEXTS.text("tone"), () -> act(Action.TONE));
        Button begin = button("begin", TEXTS.text("begin"), () -> act(Action.PAUSE));
        begin.getStyleClass().addAll("practise", "accent");
        HBox others = new HBox(back, tone);
        others.getStyleClass().add("others");
        HBox.setHgrow(others, Priority.ALWAYS);
        return new SideBySide("footer", others, begin);
    }

    private static Button button(String styleClass, String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add(styleClass);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void frame() {
        List<CheckLine> now = prelude.lines();
        if (!now.equals(shown)) {
            shown = now;
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).show(now.get(i));
            }
            setAccessibleText(now.stream().map(CheckLine::words).collect(Collectors.joining(" ")));
        }
        invitation.setText(prelude.invitation());
        dot.show(prelude.lungLevel());
        if (prelude.ended().isDone()) {
            frames.stop();
            doors.practise().run();
        }
    }

    @Override
    public boolean act(Action action) {
        switch (action) {
            case PAUSE, NEXT, CONFIRM -> prelude.begin();
            case TONE -> prelude.playTone();
            case END, BACK -> {
                frames.stop();
                doors.back().run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void shown() {
        super.shown();
        frames.start();
    }

    @Override
    public void hidden() {
        frames.stop();
    }
}
