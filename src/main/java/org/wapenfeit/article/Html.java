package org.wapenfeit.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.wapenfeit.article.Block.Kind;

/** Articles in web pages and in pieces of HTML. */
final class Html {
  private static final int SHORTEST_ARTICLE = 140;
  private static final Pattern SITE_BEHIND =
      Pattern.compile("\\s+[|–—-]\\s+[^|–—-]{2,30}$", Pattern.UNICODE_CHARACTER_CLASS);

  private Html() {}

  /**
   * The article on a page.
   *
   * @throws ArticleReadException when there is no text on it
   */
  static Article page(String fileName, String location, byte[] bytes, Metadata given)
      throws ArticleReadException {
    Document page = parse(location, bytes);
    PageMetadata stated = PageMetadata.of(page);
    ArticleBuilder builder = new ArticleBuilder();
    PageBody.collect(page, builder);
    Optional<String> title = stated.known().title().or(builder::headline).or(() -> title(page));
    Metadata known = given.orElse(titled(title, stated.known()));
    if (builder.running() < SHORTEST_ARTICLE && stated.body().isPresent()) {
      return new Records().article(fileName, stated.body().get(), known);
    }
    if (builder.running() == 0) {
      throw new ArticleReadException(
          location, "no article was found on the page", "save the page with its text");
    }
    return builder.headline().isPresent() || title.isEmpty()
        ? builder.build(fileName, known)
        : under(title.get(), page).build(fileName, known);
  }

  private static ArticleBuilder under(String title, Document page) {
    ArticleBuilder builder = new ArticleBuilder();
    builder.add(Kind.HEADLINE, title);
    PageBody.collect(page, builder);
    return builder;
  }

  /** The article in a piece of HTML, under its title where that is known. */
  static Article fragment(String fileName, String html, Metadata known) {
    ArticleBuilder builder = new ArticleBuilder();
    known.title().ifPresent(title -> builder.add(Kind.HEADLINE, title));
    PageBody.collect(Jsoup.parseBodyFragment(html).body(), builder);
    return builder.build(fileName, known);
  }

  /** A line of text without the tags and entities in it. */
  static String inline(String text) {
    return text.matches("(?s).*[<&].*") ? Jsoup.parseBodyFragment(text).text() : text.strip();
  }

  /** The medium that an address belongs to. */
  static Optional<String> publisher(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost()).flatMap(Publishers.standard()::ofHost);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Metadata titled(Optional<String> title, Metadata known) {
    return new Metadata(title, known.publisher(), known.url(), known.published());
  }

  private static Optional<String> title(Document page) {
    return Optional.of(SITE_BEHIND.matcher(page.title()).replaceFirst(""))
        .filter(t -> !t.isBlank());
  }

  /** Valid UTF-8 is that, whatever the page says; else its own charset holds. */
  private static Document parse(String location, byte[] bytes) throws ArticleReadException {
    String text = TextDecoder.decode(location, bytes);
    try {
      Document stated = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      boolean other = !stated.charset().name().matches("UTF-8|UTF-16.*");
      return other && !TextDecoder.isUtf8(bytes) ? stated : Jsoup.parse(text);
    } catch (IOException | RuntimeException e) {
      throw new ArticleReadException(location, "the page cannot be read", "save it as UTF-8", e);
    }
  }
}
