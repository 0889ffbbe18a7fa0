package breathtrainer.ui.start;

import breathtrainer.language.Texts;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutinePace;
import breathtrainer.session.Knocks;
import breathtrainer.ui.Offer;
import breathtrainer.ui.PracticeRoom.Choice;
import breathtrainer.ui.PracticeRoom.SourceChoice;
import breathtrainer.ui.control.Action;
import breathtrainer.ui.control.ActionButton;
import breathtrainer.ui.control.OneOf;
import breathtrainer.ui.control.Screen;
import breathtrainer.ui.control.TallPage;
import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SideBySide;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where a practice is chosen. */
public final class StartScreen extends Screen {
    private static final Texts TEXTS = Texts.of("ui.start");

    private final Doors doors;
    private final ChoiceList<Routine> routines = new ChoiceList<>(
            TEXTS.text("routine"),
            Routine::id,
            Routine::title,
            routine -> TEXTS.counted("routine.poses", routine.poses().size()));
    private final ChoiceList<SourceChoice> sources =
            new ChoiceList<>(TEXTS.text("source"), SourceChoice::id, SourceChoice::name, SourceChoice::detail);
    private final Label advice = Labels.wrapped("advice");
    private final LengthToggles lengths = new LengthToggles();
    private final OneOf<RoutinePace> pace = new OneOf<>(List.of(RoutinePace.values()));
    private final CheckBox knocks = new CheckBox(TEXTS.text("knocks"));
    private final Button practise = new Button(TEXTS.text("practise"));
    private final ActionButton calibrate;
    private final Label said = Labels.goneWhenEmpty(Labels.wrapped("said"));
    private final CutOff cutOff = new CutOff();
    private boolean opening;
    private boolean settled; // what is chosen here is not what was kept

    /** Where one can go from here. */
    public record Doors(
            BiConsumer<StartScreen, Choice> practise,
            BiConsumer<StartScreen, Choice> calibrate,
            Consumer<StartScreen> lookAround,
            Consumer<Knocks> keep,
            Consumer<Action> act) {}

    public StartScreen(Doors doors) {
        super("start", TEXTS.text("screen"));
        this.doors = doors;
        calibrate = withWords(Action.CALIBRATE);
        practise.getStyleClass().addAll("practise", "accent");
        practise.setDefaultButton(true);
        forbid(true);
        practise.setOnAction(
                event -> chosen().ifPresent(choice -> doors.practise().accept(this, choice)));
        routines.getSelectionModel()
                .selectedItemProperty()
                .subscribe(now -> routines.chosen().ifPresent(this::tellAbout));
        getChildren().add(new TallPage(this, header(), choices(), footer()));
    }

    private Node header() {
        VBox title = new VBox(Labels.of("title", TEXTS.text("title")), Labels.of("tagline", TEXTS.text("tagline")));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox actions = new HBox(
                button(Action.SOUND),
                button(Action.LOOK_BACK),
                button(Action.APPEARANCE),
                button(Action.THEME),
                button(Action.FULL_SCREEN));
        return new SideBySide("header", title, actions);
    }

    private ActionButton button(Action action) {
        return new ActionButton(action, doors.act());
    }

    private Node choices() {
        ScrollPane adviceScroll = new ScrollPane(advice);
        adviceScroll.setFitToWidth(true);
        adviceScroll.getStyleClass().add("advice-scroll");
        adviceScroll.setFocusTraversable(false);
        VBox.setVgrow(adviceScroll, Priority.ALWAYS);
        VBox left = column(Labels.of("column-title", TEXTS.text("routine")), routines, adviceScroll);
        knocks.getStyleClass().add("knocks");
        knocks.setWrapText(true);
        knocks.setMinHeight(USE_PREF_SIZE);
        VBox more = new VBox(withWords(Action.REFRESH), knocks);
        VBox right = column(Labels.of("column-title", TEXTS.text("source")), sources, more);
        knocks.setOnAction(event -> keepWish());
        return new SideBySide("columns", left, right);
    }

    private ActionButton withWords(Action action) {
        ActionButton button = button(action);
        button.getStyleClass().add("action-in-words");
        button.setText(action.words() + "   " + action.key());
        button.setContentDisplay(ContentDisplay.LEFT);
        return button;
    }

    private static VBox column(Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node footer() {
        pace.name(RoutinePace.FULL, TEXTS.text("pace.full"), TEXTS.text("pace.full.spoken"));
        pace.name(RoutinePace.BRISK, TEXTS.text("pace.brisk"), TEXTS.text("pace.brisk.spoken"));
        SideBySide manners = new SideBySide(
                "manners", manner(TEXTS.text("length"), lengths.node()), manner(TEXTS.text("pace"), pace));
        HBox.setHgrow(manners, Priority.ALWAYS);
        VBox begin = new VBox(calibrate, practise);
        begin.getStyleClass().add("begin");
        return new VBox(said, cutOff, new SideBySide("footer", manners, begin));
    }

    private static Node manner(String title, Node choice) {
        VBox manner = new VBox(Labels.of("column-title", title), choice);
        manner.getStyleClass().add("how-long");
        return manner;
    }

    private void tellAbout(Routine routine) {
        advice.setText(String.join("\n\n", routine.before()));
        lengths.minutesOf(routine);
    }

    private Optional<Choice> chosen() {
        return routines.chosen()
                .flatMap(routine -> sources.chosen()
                        .map(source -> new Choice(
                                routine.at(pace.chosen()), lengths.node().chosen(), source, wanted())));
    }

    private Knocks wanted() {
        return knocks.isSelected() ? Knocks.MOVE_ON : Knocks.IGNORED;
    }

    private void keepWish() {
        settled = true;
        doors.keep().accept(wanted());
    }

    private void want(Knocks wanted) {
        knocks.setSelected(wanted == Knocks.MOVE_ON);
    }

    public void choose(Choice choice) {
        routines.choose(choice.routine());
        sources.choose(choice.source());
        lengths.node().choose(choice.length());
        pace.choose(choice.routine().pace());
        want(choice.knocks());
        settled = true;
    }

    public void lookingAround() {
        sayUnlessOpening(TEXTS.text("looking"));
    }

    /** What there is now; what else was said meanwhile stays. */
    public void offer(Offer offer) {
        routines.offer(offer.routines());
        sources.offer(offer.sources());
        if (!settled) {
            want(offer.knocks());
        }
        cutOff.offer(offer.unfinished(), choice -> doors.practise().accept(this, choice));
        if (said.getText().equals(TEXTS.text("looking"))) {
            said.setText("");
        }
        forbid(opening || chosen().isEmpty());
        practise.requestFocus();
    }

    public void sayUnlessOpening(String words) {
        if (!opening) {
            say(words);
        }
    }

    public void opening(Choice choice) {
        opening = true;
        said.setText(TEXTS.text("opening", choice.source().name()));
        forbid(true);
    }

    /** What is wrong with a sensor that is being waited for. */
    public void sayWhileOpening(String words) {
        if (opening) {
            said.setText(words);
        }
    }

    /** One calm line, or nothing; what was being opened is not any more. */
    public void say(String words) {
        opening = false;
        said.setText(words);
        forbid(chosen().isEmpty());
    }

    private void forbid(boolean forbidden) {
        practise.setDisable(forbidden);
        calibrate.setDisable(forbidden);
    }

    @Override
    public boolean act(Action action) {
        if (action == Action.REFRESH) {
            doors.lookAround().accept(this);
        } else if (action == Action.CALIBRATE && !calibrate.isDisabled()) {
            chosen().ifPresent(choice -> doors.calibrate().accept(this, choice));
        }
        boolean leads = action == Action.LOOK_BACK || action == Action.SOUND || action == Action.APPEARANCE;
        if (leads) {
            doors.act().accept(action);
        }
        return leads || action == Action.REFRESH || action == Action.CALIBRATE;
    }
}
