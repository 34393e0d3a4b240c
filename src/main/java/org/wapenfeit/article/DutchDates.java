package org.wapenfeit.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.edtf.Edtf;

/** Full dates as header lines write them. */
final class DutchDates {
  static final String WEEKDAY =
      "(?i:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\\.?)";
  static final String MONTH =
      "(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
          + "|december|(?:jan|feb|febr|mrt|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?)";
  static final String DAY = "\\d{1,2}";
  static final String CLOCK = "\\d{1,2}[:.u]\\d{2}(?: ?uur)?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern WRITTEN =
      Pattern.compile("(?<!\\d)(\\d{1,2}) (" + MONTH + "),? (\\d{4})(?!\\d)");
  private static final Pattern MONTHLY =
      Pattern.compile("(?<!\\p{L})(" + MONTH + "),? (\\d{4})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private DutchDates() {}

  /** The first full date in the text; a date that no calendar has is none. */
  static Optional<LocalDate> firstIn(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (written.find()) {
      return date(written.group(3), month(written.group(2)), written.group(1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.find()
        ? date(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1))
        : Optional.empty();
  }

  /** The first month with its year in the text. */
  static Optional<Edtf> monthIn(String text) {
    Matcher m = MONTHLY.matcher(text);
    return m.find()
        ? Optional.of(Edtf.month(YearMonth.of(Integer.parseInt(m.group(2)), month(m.group(1)))))
        : Optional.empty();
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return start.equals("mrt") || start.equals("mar") ? 3 : MONTHS.indexOf(start) + 1;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
