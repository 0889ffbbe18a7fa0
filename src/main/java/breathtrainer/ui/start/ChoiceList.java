package breathtrainer.ui.start;

import breathtrainer.ui.look.Labels;
import breathtrainer.ui.look.SizedLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One to be chosen of several, each with a name and a line about it. What is chosen stays so when the list changes. */
final class ChoiceList<T> extends ListView<T> {
    private static final double FRAME = 2; // px
    private static final int LONG = 40; // characters of a name that stands in two lines
    private static final int LONGER = 80;
    private static final int NEVER_HIDDEN = 3; // choices; what stands below gives way to them

    private final Function<T, String> key;
    private @Nullable T guest;

    ChoiceList(String accessibleText, Function<T, String> key, Function<T, String> name, Function<T, String> detail) {
        this.key = key;
        getStyleClass().add("choices");
        setAccessibleText(accessibleText);
        setCellFactory(list -> new Cell<>(name, detail));
        prefHeightProperty()
                .bind(fixedCellSizeProperty()
                        .multiply(Bindings.size(getItems()))
                        .add(FRAME));
        minHeightProperty()
                .bind(fixedCellSizeProperty()
                        .multiply(Bindings.min(NEVER_HIDDEN, Bindings.size(getItems())))
                        .add(FRAME));
    }

    /** Another list; a guest stays in it. */
    void offer(List<T> choices) {
        Optional<T> before = chosen();
        getItems().setAll(choices);
        if (guest != null) {
            invite(guest);
        }
        before.flatMap(this::same).ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
    }

    /** Chooses what has the same key; if there is none it comes in as a guest. */
    void choose(T choice) {
        guest = choice;
        invite(choice);
        same(choice).ifPresent(getSelectionModel()::select);
    }

    private void invite(T choice) {
        if (same(choice).isEmpty()) {
            getItems().add(0, choice);
        }
    }

    private Optional<T> same(T choice) {
        return getItems().stream()
                .filter(item -> key.apply(item).equals(key.apply(choice)))
                .findFirst();
    }

    Optional<T> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, String> name;
        private final Function<T, String> detail;
        private final Label nameLabel = new SizedLabel("choice-name", LONG, LONGER);
        private final Label detailLabel = Labels.of("choice-detail");
        private final VBox lines = new VBox(nameLabel, detailLabel);

        Cell(Function<T, String> name, Function<T, String> detail) {
            this.name = name;
            this.detail = detail;
            lines.getStyleClass().add("choice-lines");
            setPrefWidth(0); // as wide as the list, however long the texts
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                T choice = Objects.requireNonNull(item);
                nameLabel.setText(name.apply(choice));
                detailLabel.setText(detail.apply(choice));
                setAccessibleText(name.apply(choice) + ", " + detail.apply(choice));
            }
        }
    }
}
