package breathtrainer.recording.table;

import breathtrainer.recording.entry.SignalChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where the rows begin, and the names and units of the columns in the lines nearest to them. */
final class HeadFinder {
    /** A unit is short, and no figure or clock. */
    private static final Pattern UNIT = Pattern.compile("[^\\d:,;]{0,12}|[yYmMdDhHsS:./, -]+|s/\\d+|m/\\(?s\\^?2\\)?");

    private static final Pattern FORM =
            Pattern.compile("(?i)(?:[ymd./-]{6,10}[ t]+)?(?:h{1,2}:)?m{1,2}(?::ss(?:[.,][ms0f]+)?)");

    /** A column may be called by its number. */
    private static final Pattern CHANNEL = Pattern.compile("\\d{1,3}");

    private static final Set<String> UNITS = Set.of(
            "",
            "-",
            "mv",
            "v",
            "volt",
            "volts",
            "uv",
            "nv",
            "n",
            "newton",
            "g",
            "m/s^2",
            "m/s2",
            "hz",
            "bpm",
            "%",
            "us",
            "c",
            "degc",
            "kpa",
            "pa",
            "mmhg",
            "cmh2o",
            "l",
            "ml",
            "l/min",
            "a.u.",
            "au",
            "nu",
            "no_units",
            "raw",
            "adc",
            "unitless",
            "counts",
            "ohm",
            "k",
            "mohm",
            "deg/s",
            "count",
            "#",
            "none",
            "n/a",
            "local",
            "cal",
            "arb",
            "arbitrary",
            "no units",
            "newtons",
            "kg",
            "cm",
            "mm",
            "m",
            "lsb",
            "mg",
            "dps",
            "ut",
            "rpm",
            "bar",
            "mbar",
            "hpa",
            "psi",
            "l/s",
            "ml/s",
            "kohm",
            "nan",
            "binary",
            "digital");

    private static final double MOST = 0.6; // of the fields of a line of units

    private static final int NUMBERED = 20; // rows that are looked at

    private final Dialect dialect;
    private final List<String> lines;

    HeadFinder(Dialect dialect, List<String> lines) {
        this.dialect = dialect;
        this.lines = lines;
    }

    Optional<TableHead> find() {
        for (int i = 0; i < lines.size(); i++) {
            if (!isComment(lines.get(i)) && isFirstRow(lines.get(i))) {
                return Optional.of(head(withoutBroken(i)));
            }
        }
        return Optional.empty();
    }

    static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("%");
    }

    private boolean isFirstRow(String line) {
        return dialect.isRow(line) && !dialect.split(line).get(0).isEmpty();
    }

    /** Rows that are broken stand between the names and the first that is good: they are told as such. */
    private int withoutBroken(int first) {
        int begin = first;
        while (begin > 0 && isBroken(lines.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private boolean isBroken(String line) {
        List<String> fields = dialect.split(line);
        return dialect.count() > 1
                && fields.size() == dialect.count()
                && (dialect.isNumber(fields.get(0)) || TimeStamp.isStamp(fields.get(0)));
    }

    private TableHead head(int first) {
        List<String> above = lines.subList(0, first);
        Optional<KeyedHead> keyed = KeyedHead.in(above, dialect);
        if (keyed.isPresent()) {
            return new TableHead(first, keyed.get().names(), keyed.get().units(), above);
        }
        List<List<String>> fitting = fitting(above);
        if (fitting.isEmpty()) {
            return new TableHead(first, commented(above), List.of(), above);
        }
        boolean hasUnits = fitting.size() > 1
                && !areUnits(fitting.get(1))
                && (areUnits(fitting.get(0)) || isUnitUnderTime(fitting.get(0), fitting.get(1)));
        List<String> names = fitting.get(hasUnits ? 1 : 0);
        List<String> units = hasUnits
                ? fitting.get(0).stream().map(HeadFinder::withoutBrackets).toList()
                : List.of();
        return new TableHead(first, ChannelTitles.put(names, above), units, above);
    }

    /** Whether a unit of time stands below the name of a time that has none. */
    private static boolean isUnitUnderTime(List<String> below, List<String> names) {
        return below.stream().allMatch(each -> UNIT.matcher(each).matches())
                && IntStream.range(0, names.size())
                        .anyMatch(i -> isTimeUnit(withoutBrackets(below.get(i)))
                                && TimeName.of(names.get(i))
                                        .filter(name ->
                                                name.isPlain() && name.unit().isEmpty())
                                        .isPresent());
    }

    private static String withoutBrackets(String unit) {
        return unit.replaceAll("^[(\\[]|[)\\]]$", "");
    }

    private static boolean areUnits(List<String> fields) {
        return fields.stream().allMatch(each -> UNIT.matcher(each).matches())
                && fields.stream().filter(HeadFinder::isUnit).count() > MOST * fields.size();
    }

    private static boolean isUnit(String field) {
        String plain = field.toLowerCase(Locale.ROOT)
                .replaceAll("[()\\[\\]\u00b0]", "")
                .replace('\u00b5', 'u')
                .replace('\u03bc', 'u');
        return UNITS.contains(plain) || isTimeUnit(withoutBrackets(field));
    }

    private static boolean isTimeUnit(String field) {
        return (!field.equals("HR") && UnitOfTime.perSecond(field).isPresent())
                || FORM.matcher(field).matches();
    }

    /** Lines of as many fields right above the rows, from the nearest up; what parts them from the rows says nothing. */
    private List<List<String>> fitting(List<String> above) {
        List<List<String>> fitting = new ArrayList<>();
        for (int i = above.size() - 1; i >= 0; i--) {
            List<String> fields = named(dialect.split(above.get(i)));
            if (isNamed(above.get(i), fields)) {
                fitting.add(fields);
            } else if (!isEmptyTalk(above.get(i))) {
                return fitting;
            }
        }
        return fitting;
    }

    private boolean isNamed(String line, List<String> fields) {
        boolean fits = !isComment(line) && fields.size() == dialect.count() && !dialect.isRow(fields);
        boolean time = fields.stream().anyMatch(each -> TimeName.of(each).isPresent());
        return fits
                && missingWithin(fields) <= 1
                && fields.stream().noneMatch(TimeStamp::isStamp)
                && fields.stream()
                        .noneMatch(each -> dialect.isNumber(each)
                                && !(time && CHANNEL.matcher(each).matches()));
    }

    /** Without those behind the last name: a spreadsheet has columns without end. */
    private static long missingWithin(List<String> fields) {
        int end = fields.size();
        while (end > 0 && NumberStyle.isMissing(fields.get(end - 1))) {
            end--;
        }
        return fields.subList(0, end).stream().filter(NumberStyle::isMissing).count();
    }

    /** Where the rows are numbered and nothing stands above their numbers, as R writes them. */
    private List<String> named(List<String> fields) {
        boolean one = fields.size() == dialect.count() - 1 && fields.size() > 1;
        List<String> rows = lines.stream()
                .filter(line -> !isComment(line) && dialect.isRow(line))
                .limit(NUMBERED)
                .map(line -> dialect.split(line).get(0))
                .toList();
        boolean numbered = rows.size() > 1
                && IntStream.range(1, rows.size())
                        .allMatch(i -> dialect.style().parse(rows.get(i))
                                        - dialect.style().parse(rows.get(i - 1))
                                == 1);
        if (!one || !numbered) {
            return fields;
        }
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(fields);
        return all;
    }

    /** A comment, a blank line, a rule, or how many readings there are of each channel. */
    private boolean isEmptyTalk(String line) {
        return isComment(line) || line.chars().noneMatch(Character::isLetter);
    }

    /** Names in the comment right above the rows, as NumPy writes them: if one of them is of time, or of breath. */
    private List<String> commented(List<String> above) {
        String last = above.isEmpty() ? "" : above.get(above.size() - 1);
        List<String> fields = isComment(last) ? dialect.split(last.substring(1)) : List.of();
        boolean names = fields.size() == dialect.count()
                && (fields.stream().anyMatch(each -> TimeName.of(each).isPresent())
                        || SignalChoice.breath(fields).isPresent());
        return names ? fields : List.of();
    }
}
