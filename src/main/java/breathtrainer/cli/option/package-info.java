/**
 * Options that several commands have in common, and how their words become values.
 *
 * <pre>
 *   --rate, --column          FileOptions       how a file is to be read
 *   --sensitivity, --inverted DetectorOptions   how breaths are found; a recording's header fills what is not said
 *   --overwrite               OverwriteOption   whether a file that is there may go ─▶ NamedFile
 * </pre>
 */
@NullMarked
package breathtrainer.cli.option;

import org.jspecify.annotations.NullMarked;
