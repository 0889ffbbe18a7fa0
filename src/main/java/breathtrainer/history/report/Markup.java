package breathtrainer.history.report;

import breathtrainer.text.VisibleText;

/** Text as it stands in HTML: whatever a routine, a sensor or a note says, it is read and not obeyed. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        return VisibleText.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
