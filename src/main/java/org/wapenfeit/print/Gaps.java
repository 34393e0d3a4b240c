package org.wapenfeit.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wapenfeit.extract.Explanation;
import org.wapenfeit.extract.Missed;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mention;

/**
 * What articles have and the tables lack, for those who keep the tables: names that stand in none,
 * and words of war in sentences that give no claim.
 */
public final class Gaps {
  private static final Pattern NUMBER = Pattern.compile(": \\d\\.\\d+$");

  private final Map<String, UnknownName> names = new LinkedHashMap<>();
  private final Map<String, SilentWord> words = new LinkedHashMap<>();
  private final List<Example> sentences = new ArrayList<>();
  private int articles;

  /** A sentence of an article. */
  public record Example(String article, int sentence, String text) {}

  /** A name that no table has, with how often and where it stands. */
  public static final class UnknownName {
    private final Entity entity;
    private final Example example;
    private final Set<String> articles = new TreeSet<>();
    private int count;

    private UnknownName(Entity entity, Example example) {
      this.entity = entity;
      this.example = example;
    }

    public Entity entity() {
      return entity;
    }

    /** How often it stands in the articles. */
    public int count() {
      return count;
    }

    /** The names of the articles that it stands in. */
    public Set<String> articles() {
      return articles;
    }

    /** The first sentence that it stands in. */
    public Example example() {
      return example;
    }
  }

  /** A word of sentences of war that give no claim. */
  public static final class SilentWord {
    private final String lemma;
    private final List<Example> sentences = new ArrayList<>();
    private final Set<String> entries = new TreeSet<>();
    private final Map<String, Integer> missing = new TreeMap<>();

    private SilentWord(String lemma) {
      this.lemma = lemma;
    }

    public String lemma() {
      return lemma;
    }

    /** The sentences that it stands in, each once. */
    public List<Example> sentences() {
      return sentences;
    }

    /** The entries of the lexicon for it, with their places. */
    public Set<String> entries() {
      return entries;
    }

    /** What was missing and how often, the most frequent first. */
    public Map<String, Integer> missing() {
      Map<String, Integer> sorted = new LinkedHashMap<>();
      missing.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .forEach(e -> sorted.put(e.getKey(), e.getValue()));
      return sorted;
    }
  }

  /** Adds what one article has. */
  public void add(Explanation explanation) {
    articles++;
    String article = explanation.understood().analyzed().article().fileName();
    String text = explanation.understood().analyzed().article().text();
    for (Mention mention : explanation.understood().mentions().all()) {
      if (mention.isUnknownName()) {
        name(mention.entity(), example(article, mention.sentence(), text));
      }
    }
    for (Missed missed : explanation.missed()) {
      Example example = example(article, missed.sentence(), text);
      sentences.add(example);
      words(missed, example);
    }
  }

  private static Example example(String article, Sentence sentence, String text) {
    String words = sentence.span().of(text).replaceAll("\\s+", " ");
    return new Example(article, sentence.index() + 1, words);
  }

  private void name(Entity entity, Example example) {
    UnknownName name =
        names.computeIfAbsent(
            entity.type() + " " + entity.id(), key -> new UnknownName(entity, example));
    name.count++;
    name.articles.add(example.article());
  }

  private void words(Missed missed, Example example) {
    Set<String> seen = new HashSet<>();
    for (Missed.Word word : missed.words()) {
      SilentWord silent = words.computeIfAbsent(word.lemma(), SilentWord::new);
      if (seen.add(word.lemma())) {
        silent.sentences.add(example);
      }
      if (!word.entry().isEmpty()) {
        silent.entries.add(word.entry());
      }
      word.missing().stream()
          .map(m -> NUMBER.matcher(m).replaceFirst(""))
          .forEach(m -> silent.missing.merge(m, 1, Integer::sum));
    }
  }

  /** How many articles were read. */
  public int articles() {
    return articles;
  }

  /** The names, the most frequent first, of equals that in the most articles. */
  public List<UnknownName> names() {
    return names.values().stream()
        .sorted(
            Comparator.comparingInt((UnknownName n) -> -n.count)
                .thenComparingInt(n -> -n.articles.size())
                .thenComparing(n -> n.entity.labelEn()))
        .toList();
  }

  /** The words, those of the most sentences first. */
  public List<SilentWord> words() {
    return words.values().stream()
        .sorted(
            Comparator.comparingInt((SilentWord w) -> -w.sentences.size())
                .thenComparing(w -> w.lemma))
        .toList();
  }

  /** All sentences of war that give no claim, in the order of the articles. */
  public List<Example> sentences() {
    return List.copyOf(sentences);
  }
}
