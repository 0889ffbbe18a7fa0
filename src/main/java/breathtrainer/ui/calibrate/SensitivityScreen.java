package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.CountedSensitivity;
import breathtrainer.calibration.Evidence;
import breathtrainer.language.Texts;
import breathtrainer.ui.calibrate.ComparedBreath.Change;
import breathtrainer.ui.calibrate.Trial.Seen;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sensitivity found by looking: the breaths of the last two minutes, those that come and those that go. */
public final class SensitivityScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.calibrate");

    private final Consumer<DetectorSettings> done;
    private final NewestWish<DetectorSettings, Seen> look;
    private final NewestWish<Count, Proposal> proposals;
    private final BreathsChart chart;
    private final NotCountedList notCounted;
    private final SensitivitySlider slider;
    private final CountedField counted = new CountedField(this::count);
    private final Label number = Labels.of("sensitivity-number");
    private final Label summary = Labels.of("stage");
    private final DetectorSettings begun;
    private final String span;
    private DetectorSettings settings;

    /** So many were counted by the wearer. */
    private record Count(int breaths, DetectorSettings settings) {}

    private record Proposal(int breaths, CountedSensitivity found) {}

    /**
     * The page of one guided minute.
     *
     * @param begun the settings with which is compared
     * @param done is told what was chosen, when the wearer goes back
     */
    public SensitivityScreen(
            Evidence evidence,
            DetectorSettings begun,
            Background background,
            Consumer<Action> act,
            Consumer<DetectorSettings> done) {
        super("breaths", TEXTS.text("breaths"));
        Trial trial = new Trial(evidence, begun.sensitivity());
        this.begun = begun;
        this.span = trial.span();
        this.settings = begun;
        this.done = done;
        this.chart = new BreathsChart(trial.start());
        this.notCounted = new NotCountedList(trial.start(), chart::choose);
        this.slider = new SensitivitySlider(begun.sensitivity(), chosen -> see(settings.with(chosen)));
        this.look = new NewestWish<>(background, trial::with, this::show);
        this.proposals = new NewestWish<>(
                background,
                count -> new Proposal(count.breaths(), trial.counted(count.settings(), count.breaths())),
                this::propose);
        getChildren().add(new TallPage(this, head(), chart, new VBox(panel(), foot(act))));
        see(begun);
    }

    private Node head() {
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        return new SideBySide("breaths-head", summary, new ChartLegend(chart.pens()));
    }

    private Node panel() {
        VBox scale = new VBox(slider, scaleWords());
        HBox.setHgrow(scale, Priority.ALWAYS);
        HBox sensitivity = new HBox(Labels.of("control-words", TEXTS.text("fact.sensitivity")), scale, number);
        sensitivity.getStyleClass().add("sensitivity-row");
        Label words = Labels.wrapped("control-hint");
        words.setText(TEXTS.text("sensitivity.right"));
        VBox controls = new VBox(sensitivity, words, counted);
        controls.getStyleClass().add("sensitivity-controls");
        HBox.setHgrow(notCounted, Priority.ALWAYS);
        HBox.setHgrow(controls, Priority.ALWAYS);
        return new SideBySide("sensitivity-panel", notCounted, controls);
    }

    /** What lies at the ends of the slider, and in its middle. */
    private static Node scaleWords() {
        HBox words = new HBox(
                Labels.of("control-hint", "0.5"),
                between(),
                Labels.of("control-hint", "1"),
                between(),
                Labels.of("control-hint", "2"));
        return words;
    }

    private static Node between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }

    private Node foot(Consumer<Action> act) {
        ActionButton less = new ActionButton(Action.BACK, act);
        less.says(TEXTS.text("less"), Feather.CHEVRON_LEFT);
        ActionButton more = new ActionButton(Action.NEXT, act);
        more.says(TEXTS.text("more"), Feather.CHEVRON_RIGHT);
        Button back = new Button(TEXTS.text("done"), Labels.of("key", Action.END.key()));
        back.getStyleClass().add("done");
        back.setContentDisplay(ContentDisplay.RIGHT);
        back.setOnAction(event -> done.accept(settings));
        HBox actions = new HBox(
                less,
                more,
                new ActionButton(Action.FLIP, act),
                new ActionButton(Action.THEME, act),
                new ActionButton(Action.FULL_SCREEN, act));
        actions.getStyleClass().add("control-group");
        HBox.setHgrow(actions, Priority.ALWAYS);
        SideBySide foot = new SideBySide("summary-buttons", actions, back);
        foot.getStyleClass().add("sensitivity-foot");
        return foot;
    }

    private void see(DetectorSettings chosen) {
        settings = chosen;
        number.setText(String.format(Locale.ROOT, "%.2f", chosen.sensitivity()));
        look.wish(chosen);
    }

    private void show(Seen seen) {
        chart.show(seen);
        notCounted.show(seen.now().notCounted());
        long added = seen.count(Change.NEW);
        long gone = seen.count(Change.GONE);
        List<String> facts = new ArrayList<>();
        int breaths = seen.now().breaths().size();
        facts.add(TEXTS.text(breaths == 1 ? "seen.one" : "seen", breaths, span));
        if (added > 0) {
            facts.add(TEXTS.text("seen.new", added));
        }
        if (gone > 0) {
            facts.add(TEXTS.text("seen.gone", gone));
        }
        if (seen.now().settings().inverted() != begun.inverted()) {
            facts.add(TEXTS.text("seen.flipped"));
        }
        String words = String.join(", ", facts);
        summary.setText(words);
        setAccessibleText(TEXTS.text("seen.spoken", number.getText(), words));
    }

    private void count(int breaths) {
        proposals.wish(new Count(breaths, settings));
    }

    private void propose(Proposal proposal) {
        counted.answer(proposal.breaths(), proposal.found());
        proposal.found().sensitivity().ifPresent(slider::choose);
    }

    @Override
    public boolean act(Action action) {
        switch (action) {
            case END -> done.accept(settings);
            case FLIP -> see(settings.flipped());
            case BACK -> {
                return move(-1);
            }
            case NEXT -> {
                return move(1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** While a number is typed the arrows move in it. */
    private boolean move(int steps) {
        if (!counted.isBeingTyped()) {
            slider.adjustValue(slider.getValue() + steps * slider.getBlockIncrement());
        }
        return !counted.isBeingTyped();
    }

    @Override
    public void shown() {
        slider.requestFocus();
    }
}
