package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Block;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.text.Span;

/** The quotations of a paragraph and who is told to have said them. */
final class Quotations {
  /** Fewer words are a name or a borrowed word. */
  private static final int SHORT = 4;

  /** How many words can stand between a quotation and the verb that tells it. */
  private static final int NEAR = 5;

  /**
   * @param isFree whether it is a sentence or more by itself
   * @param isWholeBlock whether it fills the paragraph
   */
  record Quotation(Span span, boolean isFree, boolean isWholeBlock) {}

  private final List<Reading> readings;
  private final List<Quotation> all = new ArrayList<>();
  private final List<Span> settled = new ArrayList<>();

  Quotations(List<Reading> readings) {
    this.readings = readings;
    Block block = readings.get(0).sentence().block();
    for (Span span : block.quotations()) {
      boolean whole = span.length() + 6 >= block.span().length();
      if (tokens(span).size() >= SHORT || isFree(span)) {
        all.add(new Quotation(span, isFree(span), whole));
      }
    }
  }

  List<Quotation> all() {
    return all.stream().filter(q -> settled.stream().noneMatch(s -> s.overlaps(q.span()))).toList();
  }

  /** Takes a quotation out that has its speaker. */
  void settle(Span content) {
    settled.add(content);
  }

  /** The quotation that holds these words. */
  Optional<Span> around(Span words) {
    return all.stream().map(Quotation::span).filter(s -> s.contains(words)).findFirst();
  }

  /** The quotation that ends with, or fills, this sentence. */
  Optional<Span> whole(Span sentence) {
    return all.stream()
        .filter(q -> q.isFree() && q.span().overlaps(sentence))
        .map(Quotation::span)
        .findFirst();
  }

  /** The quotation that opens these words. */
  Optional<Span> startingAt(Span words) {
    return all.stream()
        .map(Quotation::span)
        .filter(s -> s.start() >= words.start() && s.start() <= words.start() + 2)
        .findFirst();
  }

  private List<Token> tokens(Span span) {
    List<Token> inside = new ArrayList<>();
    for (Reading reading : readings) {
      inside.addAll(reading.sentence().tokensIn(span));
    }
    return inside.stream().filter(t -> !t.isAny("PUNCT")).toList();
  }

  /** Whether no words of its sentences stand outside it. */
  private boolean isFree(Span span) {
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      if (!sentence.span().overlaps(span)) {
        continue;
      }
      boolean outside =
          sentence.tokens().stream()
              .anyMatch(t -> !span.contains(t.span()) && Character.isLetter(t.form().charAt(0)));
      if (outside) {
        return false;
      }
    }
    return true;
  }

  /** The report that tells a quotation: beside it, in a sentence that it is part of. */
  Optional<Reading.Report> teller(Quotation quotation) {
    for (Reading reading : readings) {
      Sentence sentence = reading.sentence();
      if (!sentence.span().overlaps(quotation.span())) {
        continue;
      }
      for (Reading.Report report : reading.reports()) {
        if (tells(report, quotation.span(), reading)) {
          return Optional.of(report);
        }
      }
    }
    return Optional.empty();
  }

  private boolean tells(Reading.Report report, Span quotation, Reading reading) {
    Cue cue = report.match().cue();
    Span verb = report.match().finite().span();
    Span main = report.match().main().span();
    if (!cue.reaches(Cue.Reach.QUOTATION) || quotation.contains(main)) {
      return false;
    }
    Sentence sentence = reading.sentence();
    if (verb.start() >= quotation.end()) {
      return wordsBetween(sentence, quotation.end(), verb.start()) <= 1;
    }
    boolean colon =
        sentence.tokens().stream()
            .anyMatch(
                t ->
                    t.form().equals(":")
                        && t.span().start() >= verb.end()
                        && t.span().end() <= quotation.start()
                        && quotation.start() - t.span().end() <= 3);
    boolean resumes = verb.end() <= quotation.start() && resumes(report, quotation, sentence);
    return colon || resumes;
  }

  /** {@code "…", zegt X, "…"}: it goes on after the speaker. */
  private boolean resumes(Reading.Report report, Span quotation, Sentence sentence) {
    boolean before =
        all.stream()
            .anyMatch(
                q ->
                    q.span().end() <= report.match().finite().span().start()
                        && wordsBetween(
                                sentence, q.span().end(), report.match().finite().span().start())
                            <= 1);
    int after =
        report.speaker().map(np -> np.span().end()).orElse(report.match().finite().span().end());
    return before && wordsBetween(sentence, after, quotation.start()) <= NEAR;
  }

  private static int wordsBetween(Sentence sentence, int from, int to) {
    return (int)
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= from && t.span().end() <= to)
            .filter(t -> Character.isLetter(t.form().charAt(0)))
            .count();
  }
}
