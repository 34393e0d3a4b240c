package org.wapenfeit.language.parse;

import static org.wapenfeit.language.parse.Hashing.join;

/**
 * What a transition is chosen by: words, tags, lemmas, relations and distances around the top of
 * the stack ({@code s0}, {@code s1}, {@code s2}) and the next words ({@code b0} to {@code b3}),
 * after Zhang and Nivre (2011). For one thread; the keys of a call stand until the next.
 *
 * <p>The order of the calls numbers the templates: a change here needs new models.
 */
final class Features {
  private static final int MOST = 160;
  private static final int FARTHEST = 6;

  final long[] keys = new long[MOST];
  int count;
  private int template;

  private ParserInput in;
  private Configuration at;
  private int s0;
  private int s1;
  private int s2;
  private int b0;
  private int b1;
  private int b2;
  private int b3;

  /** Fills {@link #keys} for this moment of a parse. */
  void extract(ParserInput input, Configuration configuration) {
    in = input;
    at = configuration;
    count = 0;
    template = 0;
    s0 = at.stack(0);
    s1 = at.stack(1);
    s2 = at.stack(2);
    b0 = at.buffer(0);
    b1 = at.buffer(1);
    b2 = at.buffer(2);
    b3 = at.buffer(3);
    single();
    pairs();
    contexts();
    dependents();
    relations();
    distances();
    lemmas();
  }

  private void single() {
    long[] w = in.words;
    long[] t = in.tags;
    for (int word : new int[] {s0, s1, b0, b1}) {
      add(w[word]);
      add(t[word]);
      add(w[word], t[word]);
    }
    add(t[b2]);
    add(w[b2]);
    add(t[s2]);
    add(t[b3]);
    add(in.suffixes[s0], in.suffixes[b0]);
    add(in.suffixes[s1], in.suffixes[s0]);
  }

  private void pairs() {
    long[] w = in.words;
    long[] t = in.tags;
    add(w[s0], w[b0]);
    add(w[s0], t[s0], t[b0]);
    add(t[s0], w[b0], t[b0]);
    add(t[s0], t[b0]);
    add(w[s0], t[b0]);
    add(t[s0], w[b0]);
    add(w[s1], w[s0]);
    add(t[s1], t[s0]);
    add(w[s1], t[s0]);
    add(t[s1], w[s0]);
    add(w[s1], w[b0]);
    add(t[s1], t[b0]);
    add(t[s1], w[b0]);
    add(w[s1], t[b0]);
    add(t[s2], t[s0]);
    add(w[s0], t[b1]);
    add(t[b0], t[b1]);
  }

  private void contexts() {
    long[] w = in.words;
    long[] t = in.tags;
    add(t[s0], t[b0], t[b1]);
    add(t[s1], t[s0], t[b0]);
    add(t[s2], t[s1], t[s0]);
    add(t[b0], t[b1], t[b2]);
    add(t[s1], t[s0], t[b0], t[b1]);
    add(w[s0], w[b0], t[b1]);
    add(t[s0], t[b0], t[b1], t[b2]);
    add(t[s2], t[s1], t[s0], t[b0]);
    add(in.coarse[s0], in.coarse[s1], in.coarse[b0], in.coarse[b1]);
    add(w[s2], t[s1], t[s0]);
    add(in.suffixes[s0], t[s1], t[b0]);
  }

  private void dependents() {
    long[] w = in.words;
    long[] t = in.tags;
    int s0l = at.leftmost[s0];
    int s0r = at.rightmost[s0];
    int s1l = at.leftmost[s1];
    int s1r = at.rightmost[s1];
    int b0l = at.leftmost[b0];
    add(t[s0], t[s0l], t[b0]);
    add(t[s0], t[s0r], t[b0]);
    add(t[s0], t[b0], t[b0l]);
    add(t[s1], t[s1r], t[s0]);
    add(t[s1], t[s1l], t[s0]);
    add(t[s1], t[s0], t[s0l]);
    add(t[s1], t[s0], t[s0r]);
    for (int word : new int[] {s0l, s0r, s1r, s1l, b0l}) {
      add(w[word]);
      add(t[word], at.label[word]);
    }
    add(t[s0], t[s0l], t[at.leftSecond[s0]]);
    add(t[s0], t[s0r], t[at.rightSecond[s0]]);
    add(t[s1], t[s1r], t[at.rightSecond[s1]]);
    add(t[b0], t[b0l], t[at.leftSecond[b0]]);
    add(w[s1], w[s0], w[s0l]);
    add(t[s1], w[s0l], t[s0]);
    add(w[s1], w[s0l], t[s0]);
    add(w[b0], w[b0l], t[s0]);
    add(w[s0], w[s0l], t[b0]);
    add(t[s0], in.lemmas[s1r], t[s1]);
  }

  private void relations() {
    long[] w = in.words;
    long[] t = in.tags;
    long[] below = at.labelsBelow;
    add(w[s0], at.rightCount[s0]);
    add(t[s0], at.rightCount[s0]);
    add(t[s0], at.leftCount[s0]);
    add(t[s1], at.rightCount[s1]);
    add(w[s1], at.rightCount[s1]);
    add(t[b0], at.leftCount[b0]);
    add(w[b0], at.leftCount[b0]);
    for (int word : new int[] {s0, s1, b0}) {
      add(w[word], below[word]);
      add(t[word], below[word]);
      add(in.lemmas[word], below[word]);
    }
    add(t[s1], below[s1], t[s0]);
    add(t[s1], below[s1], below[s0], t[s0]);
    add(w[s1], below[s1], t[s0]);
    add(t[b0], below[b0], t[s0]);
    add(w[b0], below[b0], t[s0]);
    add(in.lemmas[s1], below[s1], t[s0]);
    add(in.lemmas[b0], below[b0], t[s0]);
    add(join(t[s1], t[s0]), t[b0], t[b1], below[s1]);
    add(join(below[s1], below[s0]), t[s1], t[s0], t[b0]);
  }

  private void distances() {
    long[] w = in.words;
    long[] t = in.tags;
    int toNext = s0 == 0 ? 0 : Math.min(b0 - s0, FARTHEST);
    int inStack = s0 == 0 || s1 == 0 ? 0 : Math.min(s0 - s1, FARTHEST);
    add(toNext, t[s0], t[b0]);
    add(inStack, t[s1], t[s0]);
    add(inStack, w[s1], t[s0]);
    add(toNext, w[s0], t[b0]);
    add(inStack, t[s1], w[s0]);
  }

  private void lemmas() {
    long[] w = in.words;
    long[] t = in.tags;
    long[] m = in.lemmas;
    int s0l = at.leftmost[s0];
    add(m[s0], t[b0]);
    add(m[s1], t[s0]);
    add(m[b0], t[s0]);
    add(m[s0], m[b0]);
    add(m[s1], m[s0]);
    add(m[s1], w[s0l], t[s0]);
    add(m[b0], w[s0l], t[s0]);
    add(m[s1], m[s0], w[s0l]);
    add(m[b0], m[s0], w[s0l]);
    add(m[s0], w[s0l]);
  }

  private void add(long a) {
    keys[count++] = Hashing.key(a * 1000003L + template++);
  }

  private void add(long a, long b) {
    add(join(a, b));
  }

  private void add(long a, long b, long c) {
    add(join(join(a, b), c));
  }

  private void add(long a, long b, long c, long d) {
    add(join(join(join(a, b), c), d));
  }
}
