package org.wapenfeit.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Attribution;
import org.wapenfeit.claim.Basis;
import org.wapenfeit.claim.Stance;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;
import org.wapenfeit.mention.Mentions;
import org.wapenfeit.text.Span;

/** Who speaks, as it goes on through an article; fed one paragraph after another. */
final class Discourse {
  /** A voice that can go on: sources, their evidence, and where it was named. */
  private record Voice(List<Attribution> sources, List<Basis> basis, Span cue) {}

  private final Voices voices;
  private final Interview interview;

  /** Who was named last as speaking, in any stance or speech act. */
  private Voice last;

  /** Who of this paragraph says what a {@code zou} can go on with. */
  private final List<Voice> carried = new ArrayList<>();

  private List<AttributedSpan> found;

  /** The voices of this paragraph by their cue: a pronoun stands for who was last at that point. */
  private Map<Reading.Report, Voice> told;

  Discourse(BasisTable basis, Mentions mentions, Interview interview) {
    this.voices = new Voices(basis, mentions);
    this.interview = interview;
  }

  List<AttributedSpan> paragraph(List<Reading> readings) {
    found = new ArrayList<>();
    told = new IdentityHashMap<>();
    carried.clear();
    Voice before = last;
    Quotations quotations = new Quotations(readings);
    boolean spoke = false;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Voice earlier = last;
      for (Reading.Report report : reading.reports()) {
        report(readings, i, report, quotations);
      }
      Colons.voice(reading, voices).ifPresent(v -> colon(readings, v, quotations));
      carry(reading, quotations);
      ownEvidence(reading);
      spoke = spoke || last != earlier;
    }
    quote(readings, quotations, before);
    return found;
  }

  private void report(
      List<Reading> readings, int index, Reading.Report report, Quotations quotations) {
    Reading reading = readings.get(index);
    Cue cue = report.match().cue();
    List<Entity> speaking = speaking(readings, index, report);
    Stance stance = stance(report, reading);
    List<Attribution> sources =
        cue.isReport() ? voices.sources(reading, report, speaking, stance) : List.of();
    List<Basis> basis = voices.basis(reading, report, sources);
    boolean silent = sources.isEmpty() && basis.isEmpty() && cue.modality().isEmpty();
    boolean evidence = cue.speechAct().isEmpty() && !basis.isEmpty();
    if ((cue.isReport() || evidence) && !silent) {
      for (Span content : contents(readings, index, report, quotations)) {
        found.add(
            new AttributedSpan(
                content,
                report.match().span(),
                sources,
                basis,
                cue.modality(),
                cue.name() + suffix(report, cue)));
      }
    }
    if (cue.speechAct().isPresent() && !speaking.isEmpty()) {
      reasons(reading, report, voices.sources(reading, report, speaking, Stance.asserts));
    }
    Stance support = cue.stance().filter(Stance::isSupport).orElse(Stance.asserts);
    remember(report, voices.sources(reading, report, speaking, support), basis, quotations);
  }

  private static String suffix(Reading.Report report, Cue cue) {
    boolean own =
        cue.stance().filter(s -> s == Stance.declinesToConfirm || s == Stance.denies).isPresent();
    return report.back() ? own ? Attributions.REACTION : Attributions.BACK : "";
  }

  private static Stance stance(Reading.Report report, Reading reading) {
    return report.match().cue().stance().orElse(Stance.asserts);
  }

  private List<Entity> speaking(List<Reading> readings, int index, Reading.Report report) {
    List<Entity> named = voices.speaking(report.speaker());
    if (!named.isEmpty()) {
      return named;
    }
    if (report.match().cue().speaker() == Cue.SpeakerPlace.AT && report.speaker().isPresent()) {
      return voices.stateOf(report.speaker().get()).map(List::of).orElse(List.of());
    }
    if (report.speaker().isEmpty()
        && report.match().cue().speaker() == Cue.SpeakerPlace.SUBJECT
        && report.match().cue().kind() == Cue.Kind.VERB
        && !report.match().passive()) {
      Optional<Entity> beside =
          voices.beside(readings.get(index).sentence(), report.match().finite());
      if (beside.isPresent()) {
        return List.of(beside.get());
      }
    }
    boolean pronoun =
        report.speaker().isPresent() && Speakers.isPronoun(report.speaker().get().headToken());
    boolean self =
        report.match().cue().kind() == Cue.Kind.SELF
            && (report.speaker().isEmpty()
                || Speakers.isPronoun(report.speaker().get().headToken()));
    if (pronoun && index > 0 && Clauses.lower(report.speaker().get().headToken()).equals("die")) {
      Optional<Entity> subject = voices.lastNamed(readings.get(index - 1).sentence());
      if (subject.isPresent()) {
        return List.of(subject.get());
      }
    }
    if (pronoun && index > 0) {
      Optional<Entity> person = voices.firstPerson(readings.get(index - 1).sentence());
      if (person.isPresent()
          && Set.of("hij", "zij", "ze")
              .contains(Clauses.lower(report.speaker().get().headToken()))) {
        return List.of(person.get());
      }
    }
    if ((pronoun || self) && last != null) {
      return last.sources().stream()
          .filter(Attribution::independent)
          .map(Attribution::source)
          .limit(1)
          .toList();
    }
    return List.of();
  }

  private List<Span> contents(
      List<Reading> readings, int index, Reading.Report report, Quotations quotations) {
    List<Span> all = new ArrayList<>();
    Optional<Span> quotation = quotations.around(report.match().main().span());
    if (report.back()) {
      all.addAll(previous(readings, index, quotations, report));
    } else {
      for (Span content : report.content()) {
        all.add(quotation.map(q -> clip(content, q)).orElse(content));
      }
    }
    return all;
  }

  private static Span clip(Span content, Span limit) {
    int start = Math.max(content.start(), limit.start());
    int end = Math.min(content.end(), limit.end());
    return end > start ? new Span(start, end) : content;
  }

  /** The sentence before, and before that what one quotation or {@code beide} takes in. */
  private static List<Span> previous(
      List<Reading> readings, int index, Quotations quotations, Reading.Report report) {
    boolean shared =
        readings.get(index).reports().stream()
            .anyMatch(r -> r != report && r.back() && r.match().from() < report.match().from());
    Optional<Span> inside = shared ? Optional.empty() : earlierPart(readings.get(index), report);
    if (inside.isPresent()) {
      return List.of(inside.get());
    }
    if (index == 0) {
      return List.of(readings.get(0).sentence().span());
    }
    List<Span> all = new ArrayList<>();
    Span before = readings.get(index - 1).sentence().span();
    Optional<Span> quoted = quotations.whole(before);
    all.add(quoted.map(before::cover).orElse(before));
    boolean both =
        readings.get(index).sentence().tokens().stream()
            .anyMatch(t -> Clauses.lower(t).equals("beide") && !t.deprel().equals("det"));
    if (both && index > 1) {
      all.add(readings.get(index - 2).sentence().span());
    }
    return all;
  }

  /** What stands before {@code maar bevestigd heeft X dat niet} in the same sentence. */
  private static Optional<Span> earlierPart(Reading reading, Reading.Report report) {
    Sentence sentence = reading.sentence();
    Clauses clauses = reading.clauses();
    int start =
        clauses.start(Math.min(report.match().finite().index(), report.match().main().index()));
    boolean contrast =
        start > 2
            && Set.of("maar", "al", "en", "terwijl", "hoewel", "doch")
                .contains(Clauses.lower(sentence.token(start)));
    boolean after = start > 2 && sentence.token(start - 1).form().equals(";");
    boolean event = (contrast || after) && clauses.finiteBetween(1, start - 1);
    return event
        ? Optional.of(sentence.token(1).span().cover(sentence.token(start - 1).span()))
        : Optional.empty();
  }

  /** A reason given with a judgement is the judge's ({@code omdat}). */
  private void reasons(Reading reading, Reading.Report report, List<Attribution> sources) {
    Sentence sentence = reading.sentence();
    for (Token token : sentence.tokens()) {
      boolean reason = Set.of("omdat", "want", "aangezien").contains(Clauses.lower(token));
      if (reason && token.index() > report.match().main().index()) {
        Span content = token.span().cover(sentence.token(sentence.size()).span());
        if (found.stream().anyMatch(f -> !f.sources().isEmpty() && f.content().contains(content))) {
          return;
        }
        found.add(
            new AttributedSpan(
                content,
                report.match().span(),
                sources,
                List.of(),
                Optional.empty(),
                report.match().cue().name() + ", omdat"));
        return;
      }
    }
  }

  private void remember(
      Reading.Report report, List<Attribution> sources, List<Basis> basis, Quotations quotations) {
    boolean quoted = quotations.around(report.match().main().span()).isPresent();
    if (sources.isEmpty()) {
      return;
    }
    Voice voice = new Voice(sources, basis, report.match().span());
    told.put(report, voice);
    if (quoted) {
      return;
    }
    last = voice;
    Cue cue = report.match().cue();
    boolean goesOn = cue.stance().filter(Stance::isSupport).isPresent();
    if (goesOn) {
      carried.add(voice);
    } else if (cue.stance().isPresent()) {
      carried.clear();
    }
  }

  private void colon(List<Reading> readings, Colons.Voice colon, Quotations quotations) {
    Span content = quotations.startingAt(colon.content()).orElse(colon.content());
    found.add(
        new AttributedSpan(
            content.cover(colon.content()),
            colon.cue(),
            colon.sources(),
            List.of(),
            Optional.empty(),
            "colon"));
    last = new Voice(colon.sources(), List.of(), colon.cue());
    carried.add(last);
    quotations.settle(content);
  }

  /** {@code zou} goes on with the last voice of the paragraph. */
  private void carry(Reading reading, Quotations quotations) {
    if (isHearsay(reading.sentence())) {
      carried.clear();
    }
    for (Token token : reading.sentence().tokens()) {
      boolean zou = Set.of("zou", "zouden").contains(Clauses.lower(token));
      boolean covered =
          found.stream()
              .anyMatch(f -> !f.sources().isEmpty() && f.content().contains(token.span()));
      if (zou && !covered && quotations.around(token.span()).isEmpty()) {
        voiceBefore(token.span()).ifPresent(voice -> carry(reading, token, voice));
      }
    }
  }

  private void carry(Reading reading, Token zou, Voice voice) {
    String first = Clauses.lower(reading.sentence().token(1));
    boolean same = Set.of("die", "dat", "deze", "dit").contains(first);
    List<Basis> basis =
        voice.basis().stream().filter(b -> same || b == Basis.anonymousSources).toList();
    for (Span content : reading.contents().around(zou.index())) {
      found.add(
          new AttributedSpan(
              content, voice.cue(), supporting(voice).sources(), basis, Optional.empty(), "zou"));
    }
  }

  private Optional<Voice> voiceBefore(Span place) {
    return carried.stream()
        .filter(v -> v.cue().start() < place.start())
        .reduce((earlier, later) -> later);
  }

  private static boolean isHearsay(Sentence sentence) {
    return sentence.toString().toLowerCase(java.util.Locale.ROOT).contains("naar verluidt");
  }

  /** Evidence that the article names in its own voice ({@code Op beelden is te zien}). */
  private void ownEvidence(Reading reading) {
    Sentence sentence = reading.sentence();
    String text = sentence.toString().toLowerCase(java.util.Locale.ROOT);
    boolean shows =
        text.matches(".*\\b(te zien|rondga\\w*|rondgaat|tonen|toont|laten zien|circuleren)\\b.*");
    boolean covered = found.stream().anyMatch(f -> sentence.span().contains(f.cue()));
    if (!shows || covered) {
      return;
    }
    List<String> words = sentence.tokens().stream().map(Clauses::lower).toList();
    Set<Basis> basis = new LinkedHashSet<>(voices.table().in(words, BasisTable.Where.CLAUSE));
    if (!basis.isEmpty()) {
      found.add(
          new AttributedSpan(
              sentence.span(),
              sentence.token(1).span(),
              List.of(),
              List.copyOf(basis),
              Optional.empty(),
              "evidence"));
    }
  }

  private void quote(List<Reading> readings, Quotations quotations, Voice before) {
    Voice inner = null;
    for (Quotations.Quotation quotation : quotations.all()) {
      Optional<Reading.Report> teller = quotations.teller(quotation);
      Optional<Voice> voice = teller.map(told::get);
      if (voice.isEmpty() && quotation.isFree()) {
        voice = Optional.ofNullable(inner).or(() -> free(readings, quotation, before));
      }
      if (voice.isPresent()) {
        Voice speaker = voice.get();
        inner = speaker;
        found.add(
            new AttributedSpan(
                quotation.span(),
                speaker.cue(),
                speaker.sources(),
                speaker.basis(),
                Optional.empty(),
                "quotation"));
      }
    }
  }

  /**
   * A quotation without a teller: of the last speaker before it in the paragraph, or before that.
   */
  private Optional<Voice> free(
      List<Reading> readings, Quotations.Quotation quotation, Voice before) {
    if (interview.answers().isPresent() && quotation.isWholeBlock()) {
      Attribution answer = new Attribution(interview.answers().get(), Stance.asserts, true);
      Span opening = new Span(quotation.span().start(), quotation.span().start());
      return Optional.of(new Voice(List.of(answer), List.of(), opening));
    }
    Voice voice = before;
    for (int i = 0; i < readings.size(); i++) {
      for (Reading.Report report : readings.get(i).reports()) {
        if (report.match().main().span().end() <= quotation.span().start()
            && quotationFree(report)) {
          voice = told.getOrDefault(report, voice);
        }
      }
    }
    boolean readable =
        readings.get(0).sentence().block().kind() == Block.Kind.PARAGRAPH && voice != null;
    return readable ? Optional.of(supporting(voice)) : Optional.empty();
  }

  private static boolean quotationFree(Reading.Report report) {
    return report.speaker().isPresent();
  }

  private static Voice supporting(Voice voice) {
    List<Attribution> sources =
        voice.sources().stream()
            .map(a -> new Attribution(a.source(), Stance.asserts, a.independent()))
            .toList();
    return new Voice(sources, List.of(), voice.cue());
  }
}
