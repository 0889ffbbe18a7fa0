package breathtrainer.calibration;

import breathtrainer.language.UsersLanguage;

/**
 * Something that was found.
 *
 * @param what it is, in a sentence that needs no knowledge of the program
 * @param remedy what to do about it, likewise
 * @param weight how much it matters
 */
public record Finding(FindingCode code, Sentence what, Sentence remedy, Verdict weight) {
    /** What it is, in the user's language. */
    public String say() {
        return what.in(UsersLanguage.tag());
    }

    /** What to do about it, in the user's language. */
    public String does() {
        return remedy.in(UsersLanguage.tag());
    }
}
