package org.wapenfeit.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wapenfeit.article.Block.Kind;
import org.wapenfeit.text.Span;

/**
 * Builds an article of parts whose kinds are known. Its text is the parts with blank lines between
 * them; credits, datelines and times at their ends are put aside as in plain text.
 */
final class ArticleBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> parts = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  /** Adds a part, unless it is blank. */
  void add(Kind kind, String words) {
    String part = words.strip();
    if (part.isEmpty()) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    parts.add(new Span(text.length(), text.length() + part.length()));
    kinds.add(kind);
    text.append(part);
  }

  /** How many characters stand in paragraphs. */
  int running() {
    int length = 0;
    for (int i = 0; i < parts.size(); i++) {
      length += kinds.get(i) == Kind.PARAGRAPH ? parts.get(i).length() : 0;
    }
    return length;
  }

  /** The first headline that was added. */
  Optional<String> headline() {
    int at = kinds.indexOf(Kind.HEADLINE);
    return at < 0 ? Optional.empty() : Optional.of(parts.get(at).of(text));
  }

  Article build(String fileName, Metadata known) {
    String whole = text.append('\n').toString();
    BlockReader reader = new BlockReader(whole);
    for (int i = 0; i < parts.size(); i++) {
      reader.readPart(kinds.get(i), parts.get(i));
    }
    return new Article(fileName, whole, known.orElse(reader.metadata()), reader.blocks());
  }
}
