package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.language.Texts;
import breathtrainer.session.Signal;

/** The one thing to say about how it goes. */
record Status(String text, Style style) {
    private static final Texts TEXTS = Texts.of("cli.terminal.picture");

    static Status of(Scene scene, Glyphs glyphs) {
        if (scene.asking()) {
            return new Status(TEXTS.text("status.asking"), Style.NOTICE);
        }
        if (!scene.source().reading()) {
            return new Status(glyphs.either("○ ", "o ") + scene.source().message(), Style.NOTICE);
        }
        if (scene.snapshot().paused()) {
            return new Status(TEXTS.text("status.paused"), Style.NOTICE);
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
            case GOOD ->
                with(signal, (glyphs.either("● ", "* ") + TEXTS.text("status.good", figures)).strip(), Style.QUIET);
            case WEAK -> with(signal, glyphs.either("◐", "~"), Style.NOTICE);
            case LOST -> with(signal, glyphs.either("○ ", "o ") + TEXTS.text("status.lost"), Style.NOTICE);
            case BY_HAND -> with(signal, "+", Style.QUIET);
        };
    }

    private static Status with(Signal signal, String text, Style style) {
        return new Status((text + " " + signal.message()).strip(), style);
    }
}
