package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.Verdict;
import breathtrainer.language.Texts;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Flow;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.Sentences;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was learnt: whether breath can be counted, what was found and what to do, and where to go from here. */
public final class LearntScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    private final Doors doors;
    private final Button practise = button("practise-now", TEXTS.text("practise"), null);
    private final Button again = button("again", TEXTS.text("again"), Action.BACK);
    private final Button look = button("look", TEXTS.text("look"), Action.NEXT);
    private final Learnt learnt;
    private final DetectorSettings settings;

    /** Where one can go from here. */
    public record Doors(Runnable practise, Runnable look, Runnable again, Runnable leave) {}

    /**
     * The page of what was learnt.
     *
     * @param settings with which breaths are counted from now on
     */
    public LearntScreen(String source, Learnt learnt, DetectorSettings settings, Doors doors) {
        super("learnt", TEXTS.text("learnt"));
        this.learnt = learnt;
        this.settings = settings;
        this.doors = doors;
        String heading = LearntFacts.heading(learnt);
        setAccessibleText(Sentences.of(heading, FindingLines.spoken(learnt.findings())));
        getChildren().add(new TallPage(this, head(source, heading), findings(), foot()));
    }

    private static Node head(String source, String heading) {
        VBox head = new VBox(Labels.of("stage", TEXTS.text("of", source)), Labels.of("heading", heading));
        head.getStyleClass().add("close");
        return head;
    }

    private Node findings() {
        VBox all = new VBox(new FindingLines(learnt.findings()), facts());
        all.getStyleClass().add("learnt-all");
        ScrollPane scroll = new ScrollPane(all);
        scroll.getStyleClass().add("table-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node facts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().addAll(names, values);
        LearntFacts.of(learnt, settings).forEach((name, value) -> {
            Label words = Labels.wrapped("fact");
            words.setText(value);
            Label about = Labels.of("fact-name", name);
            GridPane.setValignment(about, VPos.TOP);
            grid.addRow(grid.getRowCount(), about, words);
        });
        return grid;
    }

    private Node foot() {
        practise.setOnAction(event -> doors.practise().run());
        again.setOnAction(event -> doors.again().run());
        Button leave = button("start-screen", TEXTS.text("another"), Action.END);
        leave.setOnAction(event -> doors.leave().run());
        likely().setDefaultButton(true);
        likely().getStyleClass().add("likely");
        look.setOnAction(event -> doors.look().run());
        look.setDisable(!learnt.isWorn());
        return new Flow("summary-buttons", practise, look, again, leave);
    }

    private static Button button(String styleClass, String text, @Nullable Action key) {
        Button button = key == null ? new Button(text) : new Button(text, Labels.of("key", key.key()));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add(styleClass);
        return button;
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.END) {
            doors.leave().run();
        } else if (action == Action.BACK) {
            doors.again().run();
        } else if (action == Action.NEXT) {
            look.fire();
        }
        return action == Action.END || action == Action.BACK || action == Action.NEXT;
    }

    @Override
    public void shown() {
        likely().requestFocus();
    }

    /** What is most likely wanted next. */
    private Button likely() {
        return learnt.verdict() == Verdict.POOR ? again : practise;
    }
}
