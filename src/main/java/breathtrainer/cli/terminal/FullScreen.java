package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.key.Controls;
import breathtrainer.cli.terminal.key.Key;
import breathtrainer.cli.terminal.picture.PracticePicture;
import breathtrainer.cli.terminal.picture.Scene;
import breathtrainer.session.OngoingPractice;

/** Redraws a practice in place about ten times a second, and at once when a key was pressed. */
final class FullScreen implements View {
    private static final long FRAME_MILLISECONDS = 100;

    private final AlternateScreen screen;
    private final CellLook look;

    FullScreen(AlternateScreen screen, CellLook look) {
        this.screen = screen;
        this.look = look;
    }

    @Override
    public void show(OngoingPractice practice) throws InterruptedException {
        screen.enter();
        Controls controls = new Controls(practice);
        Key key = Key.NONE;
        while (!practice.ended().isDone() && key != Key.INTERRUPT) {
            draw(practice, controls);
            key = key == Key.CLOSED ? waitWithoutKeys(practice) : screen.keys().next(FRAME_MILLISECONDS);
            if (key == Key.REDRAW) {
                screen.forget();
            }
            controls.press(key);
        }
    }

    private void draw(OngoingPractice practice, Controls controls) {
        Size size = screen.size();
        Scene scene = new Scene(
                practice.snapshot(),
                practice.sourceStatus(),
                practice.sourceFigures(),
                practice.notice(),
                controls.asking());
        screen.draw(PracticePicture.lines(scene, size, look), size);
    }

    private static Key waitWithoutKeys(OngoingPractice practice) throws InterruptedException {
        practice.awaitEnd(FRAME_MILLISECONDS);
        return Key.CLOSED;
    }

    @Override
    public int width() {
        return screen.size().columns() - 1;
    }

    @Override
    public void close() {
        screen.close();
    }
}
