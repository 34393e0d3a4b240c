package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Table;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * What armed groups are called beside their names, by the column {@code known as} of {@code
 * groups.tsv}: {@code de sjiitische beweging} is the one of them that the article named.
 */
final class KnownAs {
  /** How many sentences before a group may have been named: anywhere in the article. */
  private static final int ARTICLE = 40;

  private record Phrase(List<String> words, Entity group) {}

  private final Map<String, List<Phrase>> byLastWord = new HashMap<>();

  KnownAs(Gazetteer gazetteer) {
    for (Table.Row row : Table.read("groups.tsv")) {
      Entity group =
          gazetteer
              .byEnglish(row.need("en"))
              .orElseThrow(() -> row.error("is not in the gazetteer", "see column en"));
      for (String text : row.list("known as")) {
        List<String> words = List.of(Words.fold(text.replaceFirst("^(de|het) ", "")).split(" "));
        if (words.size() > 1) {
          byLastWord
              .computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>())
              .add(new Phrase(words, group));
        }
      }
    }
    byLastWord.values().forEach(all -> all.sort(Comparator.comparingInt(p -> -p.words().size())));
  }

  /** The group that was named before and that a phrase with this noun at its end stands for. */
  Optional<Mention> at(Sentence sentence, Token noun, Antecedents antecedents) {
    List<Phrase> ending =
        byLastWord.getOrDefault(Words.fold(noun.form()), List.of()).stream()
            .filter(p -> stands(p, sentence, noun))
            .toList();
    Set<Entity> groups = new LinkedHashSet<>();
    ending.forEach(p -> groups.add(p.group()));
    return antecedents
        .best(
            sentence,
            noun.index(),
            ARTICLE,
            m -> groups.contains(m.entity()) && m.kind() != Mention.Kind.ADJECTIVE)
        .map(m -> mention(sentence, noun, ending, m.entity()));
  }

  private static boolean stands(Phrase phrase, Sentence sentence, Token noun) {
    int from = noun.index() - phrase.words().size() + 1;
    if (from < 2 || !NounReferences.isDeterminer(sentence.token(from - 1))) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!Words.fold(sentence.token(from + i).form()).equals(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Mention mention(Sentence sentence, Token noun, List<Phrase> ending, Entity group) {
    Phrase phrase = ending.stream().filter(p -> p.group().equals(group)).findFirst().orElseThrow();
    String text = String.join(" ", phrase.words());
    return new Mention(
        sentence,
        noun.index() - phrase.words().size() + 1,
        noun.index(),
        noun.index(),
        Mention.Kind.DESCRIPTION,
        group,
        "'" + text + "' for the group that was named before (groups.tsv)");
  }
}
