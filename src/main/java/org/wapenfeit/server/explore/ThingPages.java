package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.wapenfeit.graph.vocab.WF;
import org.wapenfeit.server.explore.Names.Link;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;
import org.wapenfeit.store.ClaimStore;

/** The page of a claim, an article, or an entity: what matters of it first, all data below. */
public final class ThingPages {
  private static final int MOST_CLAIMS = 40;
  private static final int MOST_RELATIONS = 25;
  private static final int MOST_SAME = 10;
  private static final int MONTHS = 60;
  private static final int TOP = 8;

  private final Explorer explorer;
  private final boolean showsTexts;

  public ThingPages(Explorer explorer) {
    this.explorer = explorer;
    this.showsTexts = !ClaimStore.withheld(explorer.dataset()).contains(WF.text);
  }

  /** A role with who or what fills it. */
  public record Role(String name, List<Link> fillers) {}

  /** A direct relation with how many claims say and deny it. */
  public record Counted(
      Link subject, Link predicate, Link object, String saying, String denying, String href) {}

  /** Sends the page of a thing; the model has what the template {@code description} shows. */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Node thing,
      Map<String, Object> description)
      throws IOException {
    Map<String, Object> model = new LinkedHashMap<>(description);
    String template = Txn.calculateRead(explorer.dataset(), () -> fill(request, thing, model));
    explorer.pages().send(request, response, template, model);
  }

  private String fill(HttpServletRequest request, Node thing, Map<String, Object> model) {
    Claims claims = explorer.claims().join();
    Names names = explorer.names(request);
    Cards cards = explorer.cards(request, names);
    Claim claim = claims.get(thing);
    if (claim != null) {
      addClaim(request, claim, claims, names, cards, model);
      return "claim";
    }
    if (isA(thing, WF.Article)) {
      addArticle(request, thing, claims.in(thing), model);
      return "article";
    }
    List<Claim> naming = claims.naming(thing);
    if (naming.isEmpty() && !isA(thing, WF.Weapon) && !isA(thing, WF.Place)) {
      return "resource";
    }
    addEntity(request, thing, naming, names, cards, model);
    return "entity";
  }

  private boolean isA(Node thing, Node type) {
    return explorer.dataset().find(Node.ANY, thing, RDF.Nodes.type, type).hasNext();
  }

  private List<Node> objects(Node thing, Node property) {
    return explorer
        .dataset()
        .getUnionGraph()
        .find(thing, property, Node.ANY)
        .mapWith(Triple::getObject)
        .toList();
  }

  private void addClaim(
      HttpServletRequest request,
      Claim claim,
      Claims claims,
      Names names,
      Cards cards,
      Map<String, Object> model) {
    Passage passage = passage(claim);
    model.put("card", cards.of(claim));
    model.put("chains", cards.chains(claim));
    model.put("roles", roles(claim, names));
    model.put("numbers", new Numbers(explorer.dataset(), names, Language.of(request)).of(claim));
    model.put("before", passage.before());
    model.put("quote", passage.quote().isEmpty() ? cards.quote(claim) : passage.quote());
    model.put("after", passage.after());
    model.put(
        "relationList", claim.relations().stream().map(r -> counted(r, claims, names)).toList());
    model.put(
        "same",
        claim.relations().stream()
            .flatMap(r -> claims.saying(r).stream())
            .filter(c -> !c.equals(claim))
            .distinct()
            .limit(MOST_SAME)
            .map(cards::of)
            .toList());
  }

  private static Counted counted(Claim.Relation relation, Claims claims, Names names) {
    List<Claim> all = claims.saying(relation);
    long denying = all.stream().filter(Claim::isDenied).count();
    Claim first = all.get(0);
    return new Counted(
        names.link(relation.subject()),
        names.link(relation.predicate()),
        names.link(relation.object()),
        Long.toString(all.size() - denying),
        Long.toString(denying),
        names.href(first.node()));
  }

  private static List<Role> roles(Claim claim, Names names) {
    Map<String, Role> roles = new TreeMap<>();
    claim
        .roles()
        .forEach(
            (role, fillers) ->
                roles.put(names.key(role), new Role(names.label(role), names.links(fillers))));
    return List.copyOf(roles.values());
  }

  /** A quotation in its paragraph, as far as the text may be shown. */
  record Passage(String before, String quote, String after) {}

  private Passage passage(Claim claim) {
    int[] at = position(claim.node());
    String text = showsTexts ? text(claim.article()) : "";
    if (at.length == 0 || text.isEmpty()) {
      return new Passage("", "", "");
    }
    Span span = Span.of(text, at[0], at[1]);
    int from = text.lastIndexOf("\n\n", span.start());
    int to = text.indexOf("\n\n", span.end());
    return new Passage(
        text.substring(
            from < 0 ? 0 : from + 2 > span.start() ? span.start() : from + 2, span.start()),
        text.substring(span.start(), span.end()),
        text.substring(span.end(), to < 0 ? text.length() : to));
  }

  /** A stretch of a text in halves that Java counts, made from the code points of the graph. */
  record Span(int start, int end) {
    static Span of(String text, int start, int end) {
      int points = text.codePointCount(0, text.length());
      int from = text.offsetByCodePoints(0, Math.min(start, points));
      return new Span(from, text.offsetByCodePoints(0, Math.max(start, Math.min(end, points))));
    }
  }

  private String text(Node article) {
    return objects(article, WF.text).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** Start and end of the words of a claim in code points; empty without. */
  private int[] position(Node claim) {
    for (Node evidence : objects(claim, WF.evidence)) {
      for (Node selector : objects(evidence, OA.hasSelector.asNode())) {
        List<Node> start = objects(selector, OA.start.asNode());
        List<Node> end = objects(selector, OA.end.asNode());
        if (!start.isEmpty() && !end.isEmpty()) {
          return new int[] {number(start.get(0)), number(end.get(0))};
        }
      }
    }
    return new int[0];
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  /**
   * A piece of an article.
   *
   * @param cards the claims that rest on it; empty for the rest of the text
   */
  public record Piece(String text, List<Cards.Card> cards) {}

  private void addArticle(
      HttpServletRequest request, Node article, List<Claim> claims, Map<String, Object> model) {
    Names names = explorer.names(request);
    Cards cards = explorer.cards(request, names);
    Filter filter = new Filter(request, explorer.iris());
    Map<Claim, int[]> positions = new LinkedHashMap<>();
    filter.of(claims).forEach(c -> positions.put(c, position(c.node())));
    List<Claim> shown =
        positions.keySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Claim c) -> positions.get(c).length == 0 ? 0 : positions.get(c)[0])
                    .thenComparing(c -> c.node().toString().length())
                    .thenComparing(c -> c.node().toString()))
            .toList();
    List<Node> publisher = objects(article, DCTerms.publisher.asNode());
    String text = showsTexts ? text(article) : "";
    model.putAll(explorer.filters(request, filter, claims, names));
    model.put("withPeriod", false);
    model.put("here", names.href(article).substring(explorer.pages().root(request).length()));
    model.put("title", names.label(article));
    model.put("published", cards.published(article, publisher.isEmpty() ? null : publisher.get(0)));
    model.put("count", claims.size());
    model.put("cards", cards.of(shown));
    model.put("pieces", pieces(text, shown, positions, cards));
  }

  /** The text cut where claims begin and end. */
  private static List<Piece> pieces(
      String text, List<Claim> claims, Map<Claim, int[]> positions, Cards cards) {
    Map<Claim, Span> spans = new LinkedHashMap<>();
    java.util.TreeSet<Integer> cuts = new java.util.TreeSet<>(List.of(0, text.length()));
    for (Claim claim : claims) {
      int[] at = positions.get(claim);
      if (at.length > 0 && !text.isEmpty()) {
        Span span = Span.of(text, at[0], at[1]);
        spans.put(claim, span);
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.first();
    for (Integer to : cuts.tailSet(from, false)) {
      int start = from;
      List<Cards.Card> on =
          spans.entrySet().stream()
              .filter(e -> e.getValue().start() <= start && e.getValue().end() >= to)
              .map(e -> cards.of(e.getKey()))
              .toList();
      pieces.add(new Piece(text.substring(from, to), on));
      from = to;
    }
    return pieces;
  }

  private void addEntity(
      HttpServletRequest request,
      Node thing,
      List<Claim> naming,
      Names names,
      Cards cards,
      Map<String, Object> model) {
    Language language = Language.of(request);
    Map<String, String> texts = Pages.texts(language);
    List<Claim> says = naming.stream().filter(c -> c.sources().contains(thing)).toList();
    List<Claim> about =
        naming.stream()
            .filter(c -> c.roles().values().stream().anyMatch(f -> f.contains(thing)))
            .toList();
    Claims claims = explorer.claims().join();
    List<Counted> relations =
        naming.stream()
            .flatMap(c -> c.relations().stream())
            .filter(r -> r.subject().equals(thing) || r.object().equals(thing))
            .distinct()
            .sorted(
                Comparator.comparingInt((Claim.Relation r) -> -claims.saying(r).size())
                    .thenComparing(Object::toString))
            .limit(MOST_RELATIONS)
            .map(r -> counted(r, claims, names))
            .toList();
    model.put("facts", facts(thing, texts, names));
    model.put("about", cards.of(about.stream().limit(MOST_CLAIMS).toList()));
    model.put("aboutCount", Pages.number(about.size(), language));
    model.put("says", says.stream().limit(MOST_CLAIMS).map(c -> cards.of(c).again()).toList());
    model.put("saysCount", Pages.number(says.size(), language));
    model.put("saysHeading", MessageFormat.format(texts.get("saysItself"), names.label(thing)));
    model.put("key", names.key(thing));
    model.put("isActor", about.stream().anyMatch(c -> c.actors().contains(thing)));
    model.put("isPlace", about.stream().anyMatch(c -> c.places().contains(thing)));
    model.put("relationList", relations);
    model.put("months", Counts.months(naming, MONTHS, language));
    model.put("sources", Counts.top(about, Claim::sources, TOP, names, language));
    model.put("types", Counts.top(about, c -> List.of(c.type()), TOP, names, language));
    model.put("places", Counts.top(about, Claim::places, TOP, names, language));
    model.put(
        "users",
        about.stream().anyMatch(c -> c.roles().getOrDefault(WF.weapon, List.of()).contains(thing))
            ? Counts.top(about, Claim::actors, TOP, names, language)
            : List.of());
    model.put("map", WorldMap.of(about, names));
  }

  /** What is known of it: kinds of a weapon, its maker, the country. */
  private List<Role> facts(Node thing, Map<String, String> texts, Names names) {
    List<Role> facts = new ArrayList<>();
    Map.of("kind", SKOS.broader.asNode(), "maker", WF.maker, "country", WF.country)
        .forEach(
            (text, property) -> {
              List<Node> values = objects(thing, property).stream().filter(n -> n.isURI()).toList();
              if (!values.isEmpty()) {
                facts.add(new Role(texts.get(text), names.links(values)));
              }
            });
    facts.sort(Comparator.comparing(Role::name));
    return facts;
  }
}
