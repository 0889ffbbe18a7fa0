package breathtrainer.cli.terminal;

/** How a frame is to be drawn. */
record Look(Glyphs glyphs, Palette palette) {}
