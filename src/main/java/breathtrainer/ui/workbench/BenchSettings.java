package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchSetup;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.SignFrom;
import breathtrainer.language.Texts;
import breathtrainer.rerun.Practised;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.ui.look.Labels;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** With what it is seen: as it was practised, or otherwise. */
final class BenchSettings extends VBox {
    private static final Texts TEXTS = Texts.of("ui.workbench");

    private final Practised own;
    private final Consumer<Practised> changed;
    private final Slider sensitivity = new Slider(
            DetectorSettings.LEAST_SENSITIVE, DetectorSettings.MOST_SENSITIVE, DetectorSettings.DEFAULT.sensitivity());
    private final Label number = Labels.of("bench-quiet");
    private final CheckBox inverted = new CheckBox(TEXTS.text("inverted"));
    private final CheckBox piezo = new CheckBox(TEXTS.text("piezo"));
    private final ComboBox<Routine> routine = new ComboBox<>();
    private final ComboBox<Length> length = new ComboBox<>();
    private final Button asItWas = new Button(TEXTS.text("as-it-was"));
    private Practised shown;
    private boolean quiet;

    /** @param changed is told what it is to be seen with from now on */
    BenchSettings(BenchSetup setup, Consumer<Practised> changed) {
        this.own = setup.own();
        this.shown = own;
        this.changed = changed;
        getStyleClass().add("bench-settings");
        routine.getItems().setAll(setup.routines());
        routine.setConverter(named(Routine::title));
        length.getItems().setAll(Length.values());
        length.setConverter(named(each -> TEXTS.text("length." + each.name().toLowerCase(Locale.ROOT))));
        sensitivity.setAccessibleText(TEXTS.text("sensitivity"));
        asItWas.getStyleClass().add("as-it-was");
        asItWas.setOnAction(event -> choose(own));
        lay();
        choose(own);
        listen();
    }

    private void lay() {
        HBox head = new HBox(Labels.of("column-title", TEXTS.text("seen-with")), asItWas);
        HBox.setHgrow(head.getChildren().get(0), Priority.ALWAYS);
        ((Label) head.getChildren().get(0)).setMaxWidth(Double.MAX_VALUE);
        Label about = Labels.of("bench-words", TEXTS.text("sensitivity"));
        about.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox sensitive = new HBox(about, sensitivity, number);
        sensitive.getStyleClass().add("bench-row");
        HBox.setHgrow(sensitivity, Priority.ALWAYS);
        routine.setMaxWidth(Double.MAX_VALUE);
        length.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, sensitive, inverted, piezo, routine, length);
    }

    private void listen() {
        sensitivity
                .valueProperty()
                .subscribe(now -> number.setText(String.format(Locale.ROOT, "%.2f", now.doubleValue())));
        sensitivity.valueChangingProperty().subscribe(moving -> changed());
        sensitivity.valueProperty().subscribe(now -> changed());
        inverted.setOnAction(event -> changed());
        piezo.setOnAction(event -> changed());
        routine.setOnAction(event -> changed());
        length.setOnAction(event -> changed());
    }

    private void choose(Practised practised) {
        quiet = true;
        DetectorSettings settings = practised.settings();
        sensitivity.setValue(settings.sensitivity());
        inverted.setSelected(settings.inverted());
        piezo.setSelected(settings.feelsChange());
        routine.setValue(practised.routine());
        length.setValue(practised.length());
        quiet = false;
        changed();
    }

    /** While a slider is dragged nothing is run: there would be a run for each pixel. */
    private void changed() {
        if (quiet || sensitivity.isValueChanging()) {
            return;
        }
        Practised now = new Practised(routine.getValue(), length.getValue(), settings(), own.knocks());
        asItWas.setDisable(now.equals(own));
        if (!now.equals(shown)) {
            shown = now;
            changed.accept(now);
        }
    }

    private DetectorSettings settings() {
        DetectorSettings before = own.settings();
        double chosen = Math.rint(sensitivity.getValue() * 100) / 100;
        boolean same = inverted.isSelected() == before.inverted();
        DetectorSettings plain = before.with(chosen);
        if (!same) {
            plain = new DetectorSettings(chosen, inverted.isSelected()).with(SignFrom.SETTING);
        }
        if (piezo.isSelected() == plain.feelsChange()) {
            return plain;
        }
        return piezo.isSelected()
                ? plain.forPiezo()
                : new DetectorSettings(
                        chosen,
                        plain.inverted(),
                        Double.POSITIVE_INFINITY,
                        plain.sign(),
                        plain.inhaleTilt(),
                        plain.worn());
    }

    /** How it is drawn in a list. */
    private interface Name<T> {
        String of(T value);
    }

    private static <T> StringConverter<T> named(Name<T> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.of(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
