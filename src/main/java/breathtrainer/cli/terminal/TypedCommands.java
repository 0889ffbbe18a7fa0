package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.key.Controls;
import breathtrainer.cli.terminal.key.Key;
import breathtrainer.cli.terminal.story.Paper;
import breathtrainer.language.Texts;
import breathtrainer.session.OngoingPractice;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Commands on a terminal that is only written to line by line: a letter and Enter. A pipe is not listened to, it may be
 * meant for another.
 */
final class TypedCommands {
    private static final Texts TEXTS = Texts.of("cli.terminal");

    private final InputStream in;
    private final Charset charset;
    private final boolean interactive;

    TypedCommands(InputStream in, Charset charset, boolean interactive) {
        this.in = in;
        this.charset = charset;
        this.interactive = interactive;
    }

    /** Says so and listens on a thread of its own, as long as the process lives; or does nothing. */
    void listen(OngoingPractice practice, Paper paper) {
        if (interactive) {
            paper.write(List.of(TEXTS.text("typed")));
            Thread thread = new Thread(() -> readAll(practice), "typed commands");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Until there are no more lines. */
    void readAll(OngoingPractice practice) {
        Controls controls = new Controls(practice);
        try {
            new BufferedReader(new InputStreamReader(in, charset))
                    .lines()
                    .forEach(line -> take(line.strip(), controls));
        } catch (UncheckedIOException e) {
            // the input is gone: the practice goes on without commands
        }
    }

    private static void take(String word, Controls controls) {
        switch (word.isEmpty() ? ' ' : Character.toLowerCase(word.charAt(0))) {
            case 'p' -> controls.press(Key.SPACE);
            case 'n' -> controls.press(Key.RIGHT);
            case 'b' -> controls.press(Key.LEFT);
            case '+', '=' -> controls.press(Key.PLUS);
            case '-' -> controls.press(Key.MINUS);
            case 'l' -> controls.press(Key.L);
            case 'f' -> controls.press(Key.F);
            case 'q' -> { // a whole line is not typed by mistake: no question
                controls.press(Key.Q);
                controls.press(Key.Y);
            }
            default -> {} // no meaning here
        }
    }
}
