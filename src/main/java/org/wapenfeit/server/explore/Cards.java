package org.wapenfeit.server.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.explore.Names.Link;

/** Claims as pages show them. */
final class Cards {
  private final Names names;
  private final Map<String, String> texts;

  /**
   * @param texts the texts of the pages in the reader's language
   */
  Cards(Names names, Map<String, String> texts) {
    this.names = names;
    this.texts = texts;
  }

  /** A source with what it does with the claim, in words and as a class of style. */
  public record Source(Link who, String stance, String key) {}

  /** Steps from the one nearest to the fact to the article. */
  public record Chain(List<Source> steps) {}

  /**
   * A claim.
   *
   * @param id unique on the page
   * @param certainty in words, with {@code key} as a class of style
   * @param when in words; empty without
   * @param vague whether the time can mean more than one day
   */
  public record Card(
      String id,
      Link type,
      String href,
      String quote,
      List<Source> sources,
      String certainty,
      String key,
      String when,
      boolean vague,
      List<Link> places,
      Link article) {
    /** For a second place on the same page. */
    Card again() {
      return new Card(
          id + "-again", type, href, quote, sources, certainty, key, when, vague, places, article);
    }
  }

  List<Card> of(List<Claim> claims) {
    return claims.stream().map(this::of).toList();
  }

  Card of(Claim claim) {
    return new Card(
        id(claim),
        names.link(claim.type()),
        names.href(claim.node()),
        quote(claim),
        claim.sayings().stream().map(this::source).distinct().toList(),
        certainty(claim),
        key(claim),
        when(claim),
        claim.isVague(),
        names.links(claim.places()),
        names.link(claim.article()));
  }

  static String id(Claim claim) {
    return "c-" + claim.node().getURI().replaceAll(".*/", "");
  }

  String quote(Claim claim) {
    return names.text(claim.node(), WF.quote).orElse("");
  }

  private Source source(Claim.Saying saying) {
    return new Source(
        names.link(saying.source()), names.label(saying.stance()), names.key(saying.stance()));
  }

  /** How sure it is, in words: who denies it counts for more than how it is said. */
  String certainty(Claim claim) {
    String said = claim.modality() == null ? "unknown" : names.key(claim.modality());
    List<String> parts = new ArrayList<>();
    parts.add(texts.getOrDefault("certainty." + said, said));
    if (WF.negated.equals(claim.polarity())) {
      parts.add(texts.get("certainty.negated"));
    }
    if (claim.sayings().stream().anyMatch(s -> WF.denies.equals(s.stance()))) {
      parts.add(texts.get("certainty.deniedBySome"));
    }
    return String.join("; ", parts);
  }

  static String key(Claim claim) {
    if (claim.isDenied()) {
      return Filter.DENIED;
    }
    return claim.modality() == null ? "unknown" : claim.modality().getLocalName();
  }

  String when(Claim claim) {
    if (claim.earliest().isEmpty()) {
      return "";
    }
    return claim.isVague()
        ? texts.get("between")
            + " "
            + claim.earliest()
            + " "
            + texts.get("and")
            + " "
            + claim.latest()
        : claim.earliest();
  }

  /** The chains of sources: each begins with one that no other goes through. */
  List<Chain> chains(Claim claim) {
    Map<Node, Claim.Saying> byNode = new java.util.HashMap<>();
    claim.sayings().forEach(s -> byNode.put(s.node(), s));
    Set<Node> reporters = new HashSet<>();
    claim.sayings().forEach(s -> reporters.add(s.via()));
    Source article = new Source(names.link(claim.article()), texts.get("writes"), "article");
    List<Chain> chains = new ArrayList<>();
    for (Claim.Saying first : claim.sayings()) {
      if (reporters.contains(first.node())) {
        continue;
      }
      List<Source> steps = new ArrayList<>();
      Set<Node> seen = new HashSet<>();
      for (Claim.Saying s = first; s != null && seen.add(s.node()); s = byNode.get(s.via())) {
        steps.add(source(s));
      }
      steps.add(article);
      chains.add(new Chain(steps));
    }
    if (chains.isEmpty()) {
      chains.add(new Chain(List.of(article)));
    }
    return chains;
  }

  /** Publisher and day of an article; empty without. */
  String published(Node article, Node publisher) {
    String day = names.text(article, DCTerms.issued.asNode()).orElse("");
    String who = publisher == null ? "" : names.label(publisher);
    return who.isEmpty() || day.isEmpty() ? who + day : who + ", " + day;
  }
}
