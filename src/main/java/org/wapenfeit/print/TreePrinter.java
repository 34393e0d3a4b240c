package org.wapenfeit.print;

import java.util.List;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Draws the dependency tree of a sentence, a word a line, heads above what depends on them. */
final class TreePrinter {
  private final StringBuilder out;
  private final Sentence sentence;
  private final boolean[] drawn;

  private TreePrinter(StringBuilder out, Sentence sentence) {
    this.out = out;
    this.sentence = sentence;
    this.drawn = new boolean[sentence.size() + 1];
  }

  /** Writes the tree, each line behind {@code indent}. */
  static void print(StringBuilder out, Sentence sentence, String indent) {
    TreePrinter printer = new TreePrinter(out, sentence);
    for (Token token : sentence.tokens()) {
      if (token.head() == 0) {
        printer.draw(token, indent, "", "");
      }
    }
  }

  private void draw(Token token, String indent, String branch, String below) {
    out.append(indent)
        .append(branch)
        .append(token.deprel())
        .append("  ")
        .append(token.form())
        .append("  ")
        .append(token.upos());
    if (!token.lemma().equals(token.form())) {
      out.append("  ").append(token.lemma());
    }
    out.append('\n');
    drawn[token.index()] = true;
    List<Token> children = sentence.children(token);
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      if (!drawn[children.get(i).index()]) {
        draw(
            children.get(i),
            indent,
            below + (last ? "└─ " : "├─ "),
            below + (last ? "   " : "│  "));
      }
    }
  }
}
