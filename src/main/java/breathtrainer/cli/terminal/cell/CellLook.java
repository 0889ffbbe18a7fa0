package breathtrainer.cli.terminal.cell;

/** How a frame is to be drawn. */
public record CellLook(Glyphs glyphs, Palette palette) {}
