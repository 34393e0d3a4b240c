package org.wapenfeit.print;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the tables lack, for people and for programs. */
public final class GapsPrinter {
  private static final int MOST_REASONS = 3;
  private static final int MOST_EXAMPLES = 3;

  private GapsPrinter() {}

  /**
   * Two lists, with examples.
   *
   * @param top how many names and words
   */
  public static String text(Gaps gaps, int top) {
    StringBuilder out = new StringBuilder();
    List<Gaps.UnknownName> names = gaps.names();
    out.append("Names that no table has: %d\n".formatted(names.size()));
    names.stream().limit(top).forEach(n -> name(n, out));
    out.append(
        "\nSentences of war without a claim: %d in %d articles\n"
            .formatted(gaps.sentences().size(), gaps.articles()));
    gaps.words().stream().limit(top).forEach(w -> word(w, out));
    return out.toString();
  }

  private static void name(Gaps.UnknownName name, StringBuilder out) {
    out.append(
        "  %5d  %s  %s, articles: %d\n"
            .formatted(
                name.count(),
                name.entity().labelNl(),
                name.entity().type(),
                name.articles().size()));
    example(name.example(), out);
  }

  private static void word(Gaps.SilentWord word, StringBuilder out) {
    out.append("  %5d  %s\n".formatted(word.sentences().size(), word.lemma()));
    word.entries().forEach(entry -> out.append("         ").append(entry).append('\n'));
    String missing =
        word.missing().entrySet().stream()
            .limit(MOST_REASONS)
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining("; "));
    out.append("         ").append(missing).append('\n');
    word.sentences().stream().limit(MOST_EXAMPLES).forEach(e -> example(e, out));
  }

  private static void example(Gaps.Example example, StringBuilder out) {
    out.append(
        "         %s, sentence %d: %s\n"
            .formatted(example.article(), example.sentence(), example.text()));
  }

  /** An object with all names, words and sentences. */
  public static String json(Gaps gaps) {
    ObjectNode all = new ObjectMapper().createObjectNode().put("articles", gaps.articles());
    ArrayNode names = all.putArray("names");
    for (Gaps.UnknownName name : gaps.names()) {
      ObjectNode out = names.addObject().put("name", name.entity().labelNl());
      out.put("english", name.entity().labelEn()).put("type", name.entity().type().name());
      out.put("count", name.count());
      name.articles().forEach(out.putArray("articles")::add);
      example(name.example(), out.putObject("example"));
    }
    ArrayNode words = all.putArray("words");
    for (Gaps.SilentWord word : gaps.words()) {
      ObjectNode out = words.addObject().put("word", word.lemma());
      word.entries().forEach(out.putArray("entries")::add);
      word.missing().forEach(out.putObject("missing")::put);
      ArrayNode sentences = out.putArray("sentences");
      word.sentences().forEach(e -> example(e, sentences.addObject()));
    }
    ArrayNode sentences = all.putArray("sentences");
    gaps.sentences().forEach(e -> example(e, sentences.addObject()));
    return all.toPrettyString() + "\n";
  }

  private static void example(Gaps.Example example, ObjectNode out) {
    out.put("article", example.article()).put("sentence", example.sentence());
    out.put("text", example.text());
  }
}
