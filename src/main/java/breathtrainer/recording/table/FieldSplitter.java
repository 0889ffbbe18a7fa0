package breathtrainer.recording.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a line into fields. Runs of blanks may part them, which no library for CSV knows; nor does it know a stray quotation
 * mark from one that opens.
 *
 * @param separator between fields; a blank stands for any run of blanks
 */
record FieldSplitter(char separator) {
    /** What Python prints: {@code (512, 3)}; but no name with its unit. */
    private static final Pattern BRACKETED = Pattern.compile(
            "[(\\[{]+[-+.\\d][^)\\]}:]*|[-+.\\d][^(\\[{:]*[)\\]}]+|[(\\[{]+[-+.\\d][^:]*[)\\]}]+|(?i:nan)[)\\]}]+|[)\\]}]+");

    /** Without blanks and quotation marks around them. */
    List<String> split(String line) {
        List<String> fields = separator == ' ' ? List.of(line.strip().split("\\s+")) : separated(line);
        return fields.stream().map(FieldSplitter::bare).toList();
    }

    private List<String> separated(String line) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf(separator, behindQuote(line, start));
            end = end < 0 ? line.length() : end;
            fields.add(line.substring(start, end));
            start = end + 1;
        }
        return fields;
    }

    /** Where the separator is looked for: behind the quotation mark that closes, if one opens here. */
    private int behindQuote(String line, int start) {
        int begin = start;
        while (begin < line.length() && line.charAt(begin) == ' ') {
            begin++;
        }
        char first = begin < line.length() ? line.charAt(begin) : separator;
        int closing = first == '"' || first == '\'' ? line.indexOf(first, begin + 1) : -1;
        return closing < 0 ? start : closing;
    }

    private static String bare(String field) {
        String text = field.strip();
        boolean bracket = !text.isEmpty()
                && ("([{".indexOf(text.charAt(0)) >= 0 || ")]}".indexOf(text.charAt(text.length() - 1)) >= 0);
        if (bracket && BRACKETED.matcher(text).matches()) {
            text = text.replaceAll("^[(\\[{]+|[)\\]}]+$", "").strip(); // a tuple of Python
        }
        boolean quoted = text.length() > 1 && "'\"".indexOf(text.charAt(0)) >= 0 && text.endsWith(text.substring(0, 1));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
