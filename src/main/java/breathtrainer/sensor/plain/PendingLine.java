package breathtrainer.sensor.plain;

import breathtrainer.sensor.time.Reading;

/**
 * A line of numbers that waits until it is known what it means.
 *
 * @param text as it was printed
 * @param arrival in seconds since the source was opened
 */
record PendingLine(String text, PlainLine line, double arrival) {
    Reading row() {
        return new Reading(
                arrival,
                Double.NaN,
                line.fields().stream().mapToDouble(PlainLine.Field::value).toArray());
    }
}
