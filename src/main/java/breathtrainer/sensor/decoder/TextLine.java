package breathtrainer.sensor.decoder;

/**
 * A line of text without its end.
 *
 * @param arrival when its end arrived
 * @param whole false if its beginning may have been cut off
 */
public record TextLine(String text, double arrival, boolean whole) {}
