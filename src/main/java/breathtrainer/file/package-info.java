/**
 * Files that the program makes for the user: the one way to begin any of them.
 *
 * <pre>
 *   --to FILE ─▶ NewFile.create ─┬─ nothing is there ──────▶ made, readable by its owner alone
 *                                ├─ a file is there ───────▶ Existing.KEEP: refused; Existing.REPLACE: made anew
 *                                └─ a device or a pipe ────▶ written to
 *
 *   IN ─▶ OUT ─▶ NewFiles: all that one work makes; nothing it reads is written over, it grows within bounds, fails as a whole
 *   IN, OUT   ─▶ SameFile: one file under two names is never written to itself
 * </pre>
 *
 * <p>Without the word of the user nothing that lies on the disk is replaced, by whatever command. What is refused is told in
 * one sentence ({@link breathtrainer.file.FileException}).
 */
@NullMarked
package breathtrainer.file;

import org.jspecify.annotations.NullMarked;
