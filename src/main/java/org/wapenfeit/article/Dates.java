package org.wapenfeit.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.edtf.Edtf;

/**
 * Dates of publication as fields and tags give them: ISO 8601, the form of mail headers, a Dutch
 * date, or EDTF. A moment in UTC is the day that it was in Amsterdam and Brussels.
 */
final class Dates {
  private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*", Pattern.DOTALL);
  private static final Pattern SPACED_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");

  private Dates() {}

  /** The date in a value; empty where it is none. */
  static Optional<Edtf> read(String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return moment(text).or(() -> edtf(text)).or(() -> DutchDates.firstIn(text).map(Edtf::day));
  }

  private static Optional<Edtf> moment(String text) {
    String iso = SPACED_OFFSET.matcher(text.replaceFirst(" ", "T")).replaceFirst("$1:$2");
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      return parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).map(Edtf::day);
    }
    return parse(iso, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .map(Edtf::day)
        .or(() -> edtf(m.group(1)));
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      OffsetDateTime moment = OffsetDateTime.parse(text, format);
      boolean utc = moment.getOffset().equals(ZoneOffset.UTC);
      return Optional.of(utc ? moment.atZoneSameInstant(HOME).toLocalDate() : moment.toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
