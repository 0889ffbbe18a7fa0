package breathtrainer.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** A file that is dropped onto the window. */
final class FileDrop {
    private FileDrop() {}

    /** The first of several is taken. */
    static void onto(Scene scene, Consumer<Path> taken) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        scene.setOnDragDropped(drop -> {
            List<File> files = drop.getDragboard().getFiles();
            drop.setDropCompleted(!files.isEmpty());
            if (!files.isEmpty()) {
                taken.accept(files.get(0).toPath());
            }
            drop.consume();
        });
    }
}
