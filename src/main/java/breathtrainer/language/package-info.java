/**
 * The program's texts in the languages of its users: a folder for each language, a file for each room, a line for each text.
 *
 * <pre>
 *   languages/en/session.properties   invitation.inhale=Begin with your next inhale, when you are ready.
 *   languages/de/session.properties   invitation.inhale=Beginne mit dem nächsten Einatmen, wenn du so weit bist.
 *                  │
 *   Texts.of("session", "de") ─▶ text("invitation.inhale")
 * </pre>
 *
 * <p>What programs read, logs and JSON, is not translated. English has every text ({@code LanguagesTest}).
 */
@NullMarked
package breathtrainer.language;

import org.jspecify.annotations.NullMarked;
