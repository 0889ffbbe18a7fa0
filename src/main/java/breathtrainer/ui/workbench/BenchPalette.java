package breathtrainer.ui.workbench;

import breathtrainer.ui.Look;
import javafx.scene.paint.Color;

/** What is drawn with which colour: those of the stylesheet, which a canvas cannot ask. */
record BenchPalette(
        Color ground,
        Color raised,
        Color rule,
        Color words,
        Color quiet,
        Color breath,
        Color warm,
        Color raw,
        Color cursor) {
    private static final BenchPalette DARK = new BenchPalette(
            Color.web("#0e1518"),
            Color.web("#151f23"),
            Color.web("#2a3a40"),
            Color.web("#e8eeeb"),
            Color.web("#a3b3b3"),
            Color.web("#8fd0c0"),
            Color.web("#e3c193"),
            Color.web("#5d7378"),
            Color.web("#ffffff"));
    private static final BenchPalette LIGHT = new BenchPalette(
            Color.web("#f6f4ee"),
            Color.web("#fdfcf8"),
            Color.web("#d8d4c8"),
            Color.web("#1d2b2b"),
            Color.web("#52625f"),
            Color.web("#277268"),
            Color.web("#8a5d1f"),
            Color.web("#a8b0a8"),
            Color.web("#1d2b2b"));

    static BenchPalette of(Look look) {
        return look.dark() ? DARK : LIGHT;
    }
}
