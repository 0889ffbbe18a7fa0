package breathtrainer.cli.wiring;

import breathtrainer.ui.Look;

/**
 * How the window comes up.
 *
 * @param file where another look that the wearer chooses is kept
 */
public record Appearance(Look look, boolean fullScreen, LookFile file) {}
