package breathtrainer.history.report;

import breathtrainer.language.UsersLanguage;
import java.util.List;

/** The page as HTML that needs nothing else, for the screen and for paper. */
public record HtmlReport(ReportContent content) {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm }
            :root { color-scheme: light }
            body { font: 14px/1.45 Inter, system-ui, "Segoe UI", sans-serif; color: #22313a; background: #fff;
                   max-width: 860px; margin: 28px auto; padding: 0 16px }
            h1 { font-size: 26px; font-weight: 500; margin: 0 }
            .when { font-size: 16px; color: #48606c; margin: 2px 0 0 }
            .facts { color: #48606c; margin: 2px 0 18px }
            svg { display: block; width: 100%; height: auto; margin: 0 0 6px }
            table { border-collapse: collapse; width: 100%; margin: 16px 0 8px; font-size: 13px }
            th { text-align: right; font-weight: 500; color: #48606c; border-bottom: 1px solid #9fb2bb; padding: 4px 6px }
            td { text-align: right; padding: 4px 6px; border-bottom: 1px solid #e3eaed;
                 font-variant-numeric: tabular-nums }
            th:first-child, td:first-child { text-align: left; padding-left: 0 }
            .note { white-space: pre-wrap; border-left: 3px solid #7fb0b5; padding-left: 12px; margin: 14px 0 }
            .foot { font-size: 11px; color: #6d818b }
            """;

    /** The whole of it. */
    public String page() {
        StringBuilder page = new StringBuilder(1 << 16);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(UsersLanguage.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(Markup.escaped(content.title() + ", " + content.when()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        line(page, "h1", "", content.title());
        line(page, "p", "when", content.when());
        line(page, "p", "facts", content.facts());
        content.rows().forEach(row -> page.append(RowSvg.of(row)).append('\n'));
        table(page);
        if (!content.note().isEmpty()) {
            line(page, "p", "note", content.note());
        }
        line(page, "p", "foot", content.foot());
        return page.append("</body>\n</html>\n").toString();
    }

    private void table(StringBuilder page) {
        page.append("<table>\n<thead><tr>");
        content.heads()
                .forEach(
                        head -> page.append("<th>").append(Markup.escaped(head)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : content.table()) {
            page.append("<tr>");
            row.forEach(cell -> page.append("<td>").append(Markup.escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void line(StringBuilder page, String element, String style, String text) {
        page.append('<').append(element);
        if (!style.isEmpty()) {
            page.append(" class=\"").append(style).append('"');
        }
        page.append('>')
                .append(Markup.escaped(text))
                .append("</")
                .append(element)
                .append(">\n");
    }
}
