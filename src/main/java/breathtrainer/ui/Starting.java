package breathtrainer.ui;

import breathtrainer.ui.start.StartScreen;

/** The way back to where a practice is chosen. */
interface Starting {
    /** Shows that page, and gives it to whoever has something to say there. */
    StartScreen show();
}
