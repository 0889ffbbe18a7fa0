/**
 * Makes what is installed, out of the jar and its libraries: {@code mvn -Pdist package}. Nothing of this is in the program.
 *
 * <pre>
 *   target/breath-trainer.jar, libs, launcher ──▶ ProgramFolder ◀── RuntimeImage (jlink)
 *                                                 │       ▲ PartLicences
 *                          on Debian and its kin  │       │ on Windows and macOS
 *                    .deb ◀── DebianPackage ◀─────┴──▶ NativePackage (jpackage) ──▶ .msi, .dmg
 *                                                └─ IconFile: the orb
 * </pre>
 */
@NullMarked
package breathtrainer.dist;

import org.jspecify.annotations.NullMarked;
