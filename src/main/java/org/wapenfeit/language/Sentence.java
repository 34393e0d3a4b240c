package org.wapenfeit.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wapenfeit.article.Block;
import org.wapenfeit.text.Span;

/** A sentence with its dependency tree. Immutable. */
public final class Sentence {
  private final int index;
  private final int blockIndex;
  private final Block block;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /**
   * @param index position among the sentences of the article, from 0
   * @param blockIndex position of the block among those of the article
   * @param block the block that it stands in
   * @param span where it stands in the article's text
   * @param tokens its words in order; their heads form a tree with one root
   * @throws IllegalArgumentException when a token's index is not its place, or its head none of the
   *     sentence
   */
  public Sentence(int index, int blockIndex, Block block, Span span, List<Token> tokens) {
    this.index = index;
    this.blockIndex = blockIndex;
    this.block = block;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i <= tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i + 1 || token.head() < 0 || token.head() > tokens.size()) {
        throw new IllegalArgumentException("token " + (i + 1) + " is out of place: " + token);
      }
      below.get(token.head()).add(token);
    }
    below.replaceAll(List::copyOf);
    this.children = List.copyOf(below);
  }

  public int index() {
    return index;
  }

  public int blockIndex() {
    return blockIndex;
  }

  public Block block() {
    return block;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  /**
   * The token at this place.
   *
   * @param position from 1 to {@link #size()}
   */
  public Token token(int position) {
    return tokens.get(position - 1);
  }

  /** The dependents of a token in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependents with this relation or a subtype of it, in order. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(c -> c.hasRelation(relation)).toList();
  }

  /** The word that this one depends on, or null for the root. */
  public Token head(Token token) {
    return token.head() == 0 ? null : token(token.head());
  }

  /** The root of the tree, or null in a sentence without words. */
  public Token root() {
    return children.get(0).isEmpty() ? null : children.get(0).get(0);
  }

  /** The token with all that depends on it, in the order of the text. */
  public List<Token> subtree(Token token) {
    return subtree(token, below -> true);
  }

  /**
   * The token with what depends on it, not going below the dependents that fail the test.
   *
   * @param follow tells whether a dependent and what is below it belongs in
   */
  public List<Token> subtree(Token token, Predicate<Token> follow) {
    boolean[] in = new boolean[size() + 1];
    collect(token, follow, in);
    return tokens.stream().filter(t -> in[t.index()]).toList();
  }

  private void collect(Token token, Predicate<Token> follow, boolean[] in) {
    if (in[token.index()]) {
      return;
    }
    in[token.index()] = true;
    for (Token child : children(token)) {
      if (follow.test(child)) {
        collect(child, follow, in);
      }
    }
  }

  /** Whether {@code token} is {@code ancestor} or stands below it. */
  public boolean isUnder(Token token, Token ancestor) {
    Token at = token;
    for (int steps = 0; at != null && steps <= size(); steps++) {
      if (at.index() == ancestor.index()) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** The tokens that lie wholly in a span of the article. */
  public List<Token> tokensIn(Span place) {
    return tokens.stream().filter(t -> place.contains(t.span())).toList();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    tokens.forEach(t -> out.append(out.isEmpty() ? "" : " ").append(t.form()));
    return out.toString();
  }
}
