package breathtrainer.recording.table;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * How a column tells the time.
 *
 * @param column from 0
 * @param perSecond how many of its units make a second; of no matter for stamps
 * @param stamp how dates or clocks are read; null for numbers
 * @param isInferred whether the unit is not written, and was found by its steps
 * @param unknown the unit that is written and not known; else empty
 */
record TimeRule(int column, double perSecond, @Nullable TimeStamp stamp, boolean isInferred, String unknown) {
    private static final Texts TEXTS = Texts.of("recording.table");

    /** Of numbers whose unit is written. */
    static TimeRule written(int column, double perSecond) {
        return new TimeRule(column, perSecond, null, false, "");
    }

    static TimeRule stamped(int column, TimeStamp stamp) {
        return new TimeRule(column, 1, stamp, false, "");
    }

    /** Dividing, not multiplying by 0.001: so 580 ms are exactly the double 0.58. NaN if it is no time. */
    double seconds(String field, NumberStyle style) {
        return stamp == null ? style.parse(field) / perSecond : stamp.seconds(field);
    }

    /** Whether what it tells begins anew at midnight. */
    boolean beginsAnewAtMidnight() {
        return stamp != null && !stamp.hasDay();
    }

    String words(TableHead head) {
        String name = Excerpt.of(head.name(column));
        if (stamp == null) {
            return TEXTS.text(isInferred ? "time.unit.inferred" : "time.unit", name, UnitOfTime.word(perSecond));
        }
        if (!stamp.hasDay()) {
            return TEXTS.text("time.clock", name);
        }
        String dates = stamp.monthFirst() ? "time.dates.month-first" : "time.dates";
        return TEXTS.text(stamp.isUnsure() ? "time.dates.unsure" : dates, name);
    }
}
