package breathtrainer.recording.table;

import org.jspecify.annotations.Nullable;

/**
 * How a column tells the time.
 *
 * @param column from 0
 * @param perSecond how many of its units make a second; of no matter for stamps
 * @param stamp how dates or clocks are read; null for numbers
 * @param inferred what was not written; empty if it was
 */
record TimeRule(int column, double perSecond, @Nullable TimeStamp stamp, String inferred) {
    /** Dividing, not multiplying by 0.001: so 580 ms are exactly the double 0.58. NaN if it is no time. */
    double seconds(String field, NumberStyle style) {
        return stamp == null ? style.parse(field) / perSecond : stamp.seconds(field);
    }

    String words(TableHead head) {
        return "time from column " + head.name(column)
                + (stamp == null ? " in " + UnitOfTime.word(perSecond) : ", dates or clocks");
    }
}
