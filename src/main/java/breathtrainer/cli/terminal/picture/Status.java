package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.session.Signal;

/** The one thing to say about how it goes. */
record Status(String text, Style style) {
    static Status of(Scene scene, Glyphs glyphs) {
        if (scene.asking()) {
            return new Status("End the practice? y ends it, n goes on.", Style.NOTICE);
        }
        if (!scene.source().reading()) {
            return new Status(glyphs.either("○ ", "o ") + scene.source().message(), Style.NOTICE);
        }
        if (scene.snapshot().paused()) {
            return new Status("Paused. The count is kept; the space bar goes on.", Style.NOTICE);
        }
        Signal signal = scene.snapshot().signal();
        String remark = scene.source().message();
        return signal.message().isEmpty() && !remark.isEmpty()
                ? new Status(remark, Style.NOTICE)
                : of(signal, scene.figures(), glyphs);
    }

    private static Status of(Signal signal, String figures, Glyphs glyphs) {
        return switch (signal.state()) {
            case SEARCHING -> with(signal, glyphs.either("◌", "."), Style.QUIET);
            case GOOD -> with(signal, (glyphs.either("● ", "* ") + "Signal good. " + figures).strip(), Style.QUIET);
            case WEAK -> with(signal, glyphs.either("◐", "~"), Style.NOTICE);
            case LOST -> with(signal, glyphs.either("○ ", "o ") + "Signal lost.", Style.NOTICE);
            case BY_HAND -> with(signal, "+", Style.QUIET);
        };
    }

    private static Status with(Signal signal, String text, Style style) {
        return new Status((text + " " + signal.message()).strip(), style);
    }
}
