package org.wapenfeit.article;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.wapenfeit.article.Block.Kind;

/**
 * Finds the article on a web page and takes its headline, captions, subheads and paragraphs in the
 * order of the page.
 */
final class PageBody {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "del", "em", "font", "i",
          "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
          "var", "wbr", "br", "img", "picture", "source");
  private static final int SHORTEST_PARAGRAPH = 40;

  private final ArticleBuilder builder;
  private final StringBuilder open = new StringBuilder();

  private PageBody(ArticleBuilder builder) {
    this.builder = builder;
  }

  /** Takes the parts of the article on a page. */
  static void collect(Document page, ArticleBuilder builder) {
    Element root = root(page);
    Element heading = page.selectFirst("h1");
    if (heading != null && !isUnder(heading, root)) {
      builder.add(Kind.HEADLINE, line(heading.wholeText()));
    }
    collect(root, builder);
  }

  /** Takes the parts of an element. */
  static void collect(Element root, ArticleBuilder builder) {
    PageBody body = new PageBody(builder);
    body.walk(root);
    body.close();
  }

  /** The element that holds the most running text, with the article around it. */
  private static Element root(Document page) {
    Element stated = page.selectFirst("[itemprop=articleBody]");
    if (stated != null && stated.text().length() > 10 * SHORTEST_PARAGRAPH) {
      return around(stated);
    }
    Map<Element, Integer> scores = new IdentityHashMap<>();
    Element best = page.body();
    for (Element p : page.body().select("p")) {
      int length = p.text().length();
      Element parent = p.parent();
      if (length < SHORTEST_PARAGRAPH || parent == null || isFurniture(p)) {
        continue;
      }
      int score = scores.merge(parent, length, Integer::sum);
      best = score > scores.getOrDefault(best, 0) ? parent : best;
      Element above = parent.parent();
      if (above != null && scores.merge(above, length / 2, Integer::sum) > scores.get(best)) {
        best = above;
      }
    }
    return around(best);
  }

  private static Element around(Element element) {
    Element article = element.closest("article");
    Element found = article == null ? element.closest("main, [role=main]") : article;
    return found == null ? element : found;
  }

  private static boolean isFurniture(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (!at.normalName().equals("body") && PageFurniture.standard().covers(at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnder(Element element, Element root) {
    return element == root || element.parents().contains(root);
  }

  private void walk(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        open.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (child instanceof Element inner && !PageFurniture.standard().covers(inner)) {
        visit(inner);
      }
    }
  }

  private void visit(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      open.append('\n');
    } else if (INLINE.contains(name)) {
      walk(element);
    } else {
      close();
      kind(element).ifPresentOrElse(kind -> add(kind, element), () -> walk(element));
      close();
    }
  }

  private static Optional<Kind> kind(Element element) {
    String name = element.normalName();
    if (name.equals("figcaption") || element.className().matches("(?i).*\\bcaption(?!s)\\b.*")) {
      return Optional.of(Kind.CAPTION);
    }
    if (name.equals("h1")) {
      return Optional.of(Kind.HEADLINE);
    }
    return name.matches("h[2-6]") ? Optional.of(Kind.SUBHEAD) : Optional.empty();
  }

  private void add(Kind kind, Element element) {
    Element copy = element.clone();
    copy.select("button, script, style, svg, [hidden]").remove();
    boolean second = kind == Kind.HEADLINE && builder.headline().isPresent();
    builder.add(second ? Kind.SUBHEAD : kind, line(copy.wholeText()));
  }

  /** Ends the paragraph that is open; two line breaks in it end one too. */
  private void close() {
    for (String part : open.toString().split(" ?\n ?(?:\n ?)+")) {
      String words = line(part);
      if (!words.isEmpty() && !PageFurniture.standard().refersElsewhere(words)) {
        builder.add(Kind.PARAGRAPH, words);
      }
    }
    open.setLength(0);
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
