package breathtrainer.routine.reader;

/** What was written, as a message cites it. */
final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    static String of(String written) {
        String line = written.replaceAll("\\s+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
    }
}
