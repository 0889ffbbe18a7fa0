package breathtrainer.yaml;

/** What was written, as a message cites it. */
public final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    public static String of(String written) {
        String line = written.replaceAll("\\s+", " ");
        return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
    }
}
