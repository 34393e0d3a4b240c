package org.wapenfeit.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** What hangs on a noun after it or owns it: {@code van de luchtmacht}, {@code Poetins}. */
final class Complements {
  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("noorden", "northern"),
          Map.entry("zuiden", "southern"),
          Map.entry("oosten", "eastern"),
          Map.entry("westen", "western"),
          Map.entry("noordoosten", "north-eastern"),
          Map.entry("noordwesten", "north-western"),
          Map.entry("zuidoosten", "south-eastern"),
          Map.entry("zuidwesten", "south-western"),
          Map.entry("centrum", "central"),
          Map.entry("midden", "central"));
  private static final Pattern FORCE =
      Pattern.compile(".*\\b(Forces?|forces?|Army|army|Navy|navy|Guard|guard|Corps|corps)");
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "(White House|Kremlin|Pentagon|Netherlands|United (States|Nations|Kingdom|Arab Emirates)"
              + "|.*\\b(Ministry|Service|Forces?|Army|Navy|Guard|Corps|Union|Council|Office|Staff"
              + "|Republic|Sea|Strip|Dam|Bridge|Department|Authority|Government)\\b.*)");

  private final PhraseRenderer renderer;
  private final NounTable nouns;
  private final AdjectiveTable adjectives;
  private final PhraseTables tables;

  /**
   * English around a noun.
   *
   * @param before what comes before its adjectives: an owner, or the adjective of a state
   * @param narrowing what comes right before it
   * @param after what comes after it
   */
  record Rendered(List<String> before, List<String> narrowing, List<String> after) {}

  Complements(
      PhraseRenderer renderer, NounTable nouns, AdjectiveTable adjectives, PhraseTables tables) {
    this.renderer = renderer;
    this.nouns = nouns;
    this.adjectives = adjectives;
    this.tables = tables;
  }

  Rendered of(Phrase phrase, boolean loose) {
    Rendered out = new Rendered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    owner(phrase).ifPresent(out.before()::add);
    List<Token> hanging = hanging(phrase.sentence(), phrase.head(), phrase.to());
    for (Token child : hanging) {
      add(phrase, child, loose, hanging.size() > 1, out);
    }
    if (phrase.isAbstract()) {
      infinitive(phrase).ifPresent(out.after()::add);
    }
    return out;
  }

  /** {@code het oosten van Oekraïne}, {@code een aantal dorpen}: the noun that it is part of. */
  Optional<String> ofQuantity(Phrase phrase, boolean loose) {
    String part = phrase.isPlural(nouns) ? null : PARTS.get(phrase.head().lemma());
    if (part == null && !phrase.noun().is("quantity")) {
      return Optional.empty();
    }
    for (Token child : phrase.sentence().children(phrase.head())) {
      boolean whole =
          preposition(phrase.sentence(), child).equals("van")
              || (part == null && child.hasRelation("nmod") && child.isAny("NOUN", "PROPN"));
      if (whole && child.index() > phrase.head().index()) {
        Optional<String> text = text(phrase, child, loose, false);
        if (text.isPresent()) {
          return text.map(t -> part == null ? t : part + " " + t);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> owner(Phrase phrase) {
    for (Token child : phrase.sentence().children(phrase.head(), "nmod:poss")) {
      if (child.index() < phrase.head().index()) {
        return phrase.names().apply(child).map(name -> name + "'s");
      }
    }
    return genitive(phrase);
  }

  /** A name with -s right before the noun, whatever the parser made of it: {@code Poetins}. */
  private Optional<String> genitive(Phrase phrase) {
    if (phrase.from() == 1) {
      return Optional.empty();
    }
    Token before = phrase.sentence().token(phrase.from() - 1);
    return before.isAny("PROPN") && before.form().endsWith("s")
        ? phrase.names().apply(before).filter(name -> !name.endsWith("s")).map(name -> name + "'s")
        : Optional.empty();
  }

  private static List<Token> hanging(Sentence s, Token head, int after) {
    return s.children(head).stream()
        .filter(c -> c.index() > after && (c.hasRelation("nmod") || c.hasRelation("obl")))
        .toList();
  }

  private void add(Phrase phrase, Token child, boolean loose, boolean several, Rendered out) {
    String dutch = preposition(phrase.sentence(), child);
    boolean free = loose || phrase.isAbstract();
    Optional<String> english =
        free ? tables.preposition(dutch) : tables.preposition(dutch, phrase.noun());
    if (dutch.equals("aan") && phrase.noun().singular().endsWith("support")) {
      english = Optional.of("for");
    }
    if (english.isEmpty() || isTime(child)) {
      return;
    }
    Optional<String> state = dutch.equals("van") ? stateAdjective(phrase, child) : Optional.empty();
    if (state.isPresent() && !(phrase.isAbstract() && isObject(phrase, several))) {
      state.ifPresent(out.before()::add);
      after(phrase, child, free).ifPresent(out.after()::add);
      return;
    }
    Optional<String> text = text(phrase, child, free, true);
    if (dutch.equals("van") && text.isPresent() && commands(phrase, child, text.get())) {
      out.narrowing().add(text.get().replaceFirst("^the ", ""));
      return;
    }
    english.flatMap(e -> text.map(t -> e + " " + t)).ifPresent(out.after()::add);
  }

  /** In {@code de inname van Rusland} the state suffers, in {@code besluit van} it decides. */
  private static boolean isObject(Phrase phrase, boolean several) {
    return !several && !phrase.noun().isAny("decision", "statement");
  }

  private Optional<String> stateAdjective(Phrase phrase, Token child) {
    return phrase
        .names()
        .apply(child)
        .or(() -> adjectives.state(child.form()))
        .flatMap(adjectives::ofState)
        .filter(adjective -> !adjective.isEmpty());
  }

  private boolean commands(Phrase phrase, Token child, String text) {
    boolean force =
        Phrase.noun(child, nouns).filter(n -> n.is("armed-force")).isPresent()
            || FORCE.matcher(text).matches();
    return force && phrase.noun().singular().endsWith("commander");
  }

  private boolean isTime(Token child) {
    return Phrase.noun(child, nouns).filter(n -> n.is("time")).isPresent();
  }

  /** A name or a phrase with what hangs on it. */
  private Optional<String> text(Phrase phrase, Token child, boolean loose, boolean withArticle) {
    Sentence s = phrase.sentence();
    String joined = joined(phrase, child, loose);
    Optional<String> name = phrase.names().apply(child).or(() -> adjectives.state(child.form()));
    if (name.isEmpty() && child.isAny("PROPN") && Phrase.noun(child, nouns).isEmpty()) {
      name = Optional.of(written(s, child));
    }
    if (name.isPresent()) {
      String tail = after(phrase, child, loose).map(t -> " " + t).orElse("");
      return name.map(n -> (withArticle && takesArticle(n) ? "the " : "") + n + tail + joined);
    }
    return renderer
        .render(s, child, phrase.names(), loose)
        .map(t -> (withArticle && isDefinite(s, child) ? "the " : "") + t + joined);
  }

  /** {@code tussen Rusland en Noord-Korea}: what is joined to it by a conjunction. */
  private String joined(Phrase phrase, Token child, boolean loose) {
    StringBuilder out = new StringBuilder();
    for (Token other : phrase.sentence().children(child, "conj")) {
      if (other.isAny("NOUN", "PROPN")) {
        text(phrase, other, loose, true).ifPresent(t -> out.append(" and ").append(t));
      }
    }
    return out.toString();
  }

  /** What hangs on a name: {@code van ATACMS in Rusland}. */
  private Optional<String> after(Phrase phrase, Token name, boolean loose) {
    List<String> parts = new ArrayList<>();
    if (loose) {
      for (Token child : hanging(phrase.sentence(), name, name.index())) {
        Optional<String> english = tables.preposition(preposition(phrase.sentence(), child));
        if (english.isPresent() && !isTime(child)) {
          text(phrase, child, true, true).ifPresent(t -> parts.add(english.get() + " " + t));
        }
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  /** {@code om F-16's te leveren aan Oekraïne}: to deliver F-16 to Ukraine. */
  private Optional<String> infinitive(Phrase phrase) {
    Sentence s = phrase.sentence();
    for (Token verb : s.children(phrase.head(), "acl")) {
      Optional<String> english = tables.infinitive(verb.lemma());
      if (verb.xpos().contains("Inf") && english.isPresent()) {
        StringBuilder out = new StringBuilder("to " + english.get());
        s.children(verb, "obj").stream()
            .flatMap(o -> text(phrase, o, true, false).stream())
            .forEach(o -> out.append(' ').append(o));
        for (Token child : s.children(verb, "obl")) {
          tables
              .preposition(preposition(s, child))
              .flatMap(p -> text(phrase, child, true, true).map(t -> p + " " + t))
              .ifPresent(t -> out.append(' ').append(t));
        }
        return Optional.of(out.toString());
      }
    }
    return Optional.empty();
  }

  private static String preposition(Sentence s, Token child) {
    return s.children(child, "case").stream().findFirst().map(t -> t.lemma()).orElse("");
  }

  private static boolean isDefinite(Sentence s, Token noun) {
    return s.children(noun, "det").stream().anyMatch(d -> !d.lemma().equals("een"));
  }

  private static boolean takesArticle(String name) {
    return WITH_ARTICLE.matcher(name).matches();
  }

  private static String written(Sentence s, Token name) {
    StringBuilder out = new StringBuilder(name.form());
    s.children(name, "flat").forEach(t -> out.append(' ').append(t.form()));
    return out.toString();
  }
}
