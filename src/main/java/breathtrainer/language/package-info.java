/**
 * The program's texts in the languages of its users: a folder for each language, a file for each room, a line for each text.
 *
 * <pre>
 *   languages/en/session.properties   invitation.inhale=Begin with your next inhale, when you are ready.
 *   languages/de/session.properties   invitation.inhale=Beginne mit dem nächsten Einatmen, wenn du so weit bist.
 *   languages/de/language.properties  name=Deutsch
 *                  │
 *   Texts.of("session", "de") ─▶ text("invitation.inhale")       a routine's language
 *   Texts.of("recording.csv") ─▶ text("no-rows", file)           the user's: UsersLanguage
 * </pre>
 *
 * <p>A room holds its texts as a constant, {@code private static final Texts TEXTS = Texts.of("recording.csv");}. What
 * programs read — logs, JSON, headers of recordings, names of columns — and what only a programmer sees is not
 * translated. English has every text, and a text in code is found by a test ({@code LanguagesTest}, {@code
 * TextsInCodeTest}).
 */
@NullMarked
package breathtrainer.language;

import org.jspecify.annotations.NullMarked;
