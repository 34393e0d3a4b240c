package org.wapenfeit.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.edtf.Edtf;
import org.wapenfeit.text.Span;

/**
 * A line above the running text that says nothing but who wrote when and where: names and a date to
 * the day or the month, in any order ({@code Kirsten Bastiaens – 28 juni 2022, 14u20}, {@code
 * BRUSSEL | maandag 30 september 2019}, {@code Door Mathilde Goossens (Knack, september 2025)}).
 *
 * @param items the words of it that are such
 * @param date the day or the month
 * @param publisher the medium that it names
 */
record DatedLine(Span items, Edtf date, Optional<String> publisher) {
  private static final int LONGEST = 160;
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[•·|–—()]|(?<!\\d)/)+\\s*|\\s+-\\s+|,\\s*|\\s*\\R\\s*|[.:]\\s*$");
  private static final String FULL =
      "(?:(?:op )?"
          + DutchDates.WEEKDAY
          + ",? )?(?:(?:\\d{1,2} )?"
          + DutchDates.MONTH
          + ",? \\d{4}|\\d{1,2} "
          + DutchDates.MONTH
          + " ’?\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})";
  private static final String CLOCK = "(?:(?:om |- )?(?:" + DutchDates.CLOCK + "|\\d{1,2} uur))";
  private static final String NAME =
      "(?:(?i:door|van|tekst:?|foto'?s?:?|onze|de|der|den|het|ten|ter|te|in|en|voor|uit|[’']t"
          + "|(?:[\\p{L}-]*redact(?:ie|eur|rice|euren)|[\\p{L}-]*correspondent(?:e|en)?"
          + "|[\\p{L}-]*verslagge(?:ver|vers|efster)|live|liveblog|reportage|analyse|nieuws"
          + "|buitenland|wereld))|\\p{Lu}[\\p{L}\\p{M}.&'’-]*)";
  private static final String NAMES = NAME + "(?: " + NAME + "){0,6}";
  private static final Pattern DATED =
      Pattern.compile(
          "(?i:(?:gepubliceerd|geplaatst|verschenen|publicatiedatum|datum)(?: op)?:? )?(?:"
              + NAMES
              + "[:.]? )??("
              + FULL
              + ")(?:,? "
              + CLOCK
              + ")?(?: "
              + NAMES
              + ")?");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:"
              + CLOCK
              + "|"
              + NAMES
              + "|(?i:bron(?:nen)?|laatste update|update|bijgewerkt|aangepast|leestijd)\\b.{0,40}"
              + "|(?i:eigen berichtgeving)|\\p{Ll}{3,5})");
  private static final Pattern STOPPED = Pattern.compile("(" + FULL + ")\\.\\s+(?=\\p{Lu})");

  /** Reads a piece of the text; empty when it says anything else. */
  static Optional<DatedLine> of(String text, Span piece) {
    Matcher stopped = STOPPED.matcher(text).region(piece.start(), piece.end());
    if (stopped.lookingAt()) {
      Span items = new Span(piece.start(), stopped.end(1));
      return date(stopped.group(1)).map(d -> new DatedLine(items, d, Optional.empty()));
    }
    if (piece.length() > LONGEST) {
      return Optional.empty();
    }
    Edtf found = null;
    Optional<String> publisher = Optional.empty();
    for (String part : SEPARATOR.split(piece.of(text))) {
      Matcher dated = DATED.matcher(part);
      if (part.isBlank()) {
        continue;
      }
      if (found == null && dated.matches()) {
        Optional<Edtf> date = date(dated.group(1));
        if (date.isEmpty()) {
          return Optional.empty();
        }
        found = date.get();
      } else if (!OTHER.matcher(part).matches() && medium(part).isEmpty()) {
        return Optional.empty();
      }
      publisher = publisher.or(() -> medium(part));
    }
    Optional<String> by = publisher;
    return Optional.ofNullable(found).map(d -> new DatedLine(piece, d, by));
  }

  /** The medium with whose name a part is, opens or ends. */
  private static Optional<String> medium(String part) {
    String words = part.strip();
    Publishers publishers = Publishers.standard();
    return publishers
        .named(words)
        .or(() -> publishers.named(words.replaceFirst(" \\S+$", "")))
        .or(() -> publishers.named(words.replaceFirst("^\\S+ ", "")));
  }

  private static Optional<Edtf> date(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    String whole =
        plain.replaceFirst("(?<=[\\p{L}/.-]) ?’?(\\d{2})$", " 20$1").replaceAll("(?<=[/.-]) ", "");
    return DutchDates.firstIn(plain)
        .map(Edtf::day)
        .or(() -> DutchDates.monthIn(plain))
        .or(() -> DutchDates.firstIn(whole).map(Edtf::day));
  }
}
