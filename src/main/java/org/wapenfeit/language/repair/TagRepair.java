package org.wapenfeit.language.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wapenfeit.language.words.DutchDictionary;
import org.wapenfeit.language.words.LemmaTable;
import org.wapenfeit.language.words.Tags;

/**
 * Mends tags that the tagger is known to get wrong in news: the verb of a headline, nouns that
 * could be rare verbs, and foreign names that look like small words. Immutable.
 */
final class TagRepair {
  private static final Set<String> BREAKS =
      Set.of(
          ",", ";", ":", "\"", "'", "(", ")", "en", "maar", "of", "omdat", "dat", "die", "terwijl");
  private static final Set<String> PASSIVE = Set.of("door", "te", "voor", "bij");
  private static final Set<String> NEVER_NAMES =
      Set.of("PRON", "DET", "CCONJ", "SCONJ", "AUX", "ADV");
  private static final Set<String> GOES_ON = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> IN_PHRASE =
      Set.of("NOUN", "PROPN", "ADJ", "NUM", "DET", "ADP", "ADV");
  private static final Set<String> PERSONS = Set.of("PRON|Prs", "PRON|Nom");
  private static final Set<String> DESCRIBED = Set.of("DET", "ADJ", "NUM", "ADP");
  private static final int SENTENCE = 5;
  private static final Set<String> VICTIMS =
      Set.of("doden", "gewonden", "gekwetsten", "zwaargewonden", "lichtgewonden", "vermisten");
  private static final Set<String> COUNTERS =
      Set.of("tientallen", "honderden", "duizenden", "geen", "meer", "veel", "meerdere", "vallen");
  private static final int CLEARLY = 10;

  private final DutchDictionary dictionary = DutchDictionary.shared();
  private final Openings openings = new Openings();
  private final LemmaTable lemmas;

  TagRepair(LemmaTable lemmas) {
    this.lemmas = lemmas;
  }

  /**
   * The tags with mistakes mended.
   *
   * @param forms the words
   * @param tags their composite tags
   */
  List<String> mend(List<String> forms, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    int first = first(forms);
    for (int i = 0; i < forms.size(); i++) {
      boolean opens = i == 0 && tags.get(i).startsWith("VERB");
      if (!opens && isForeignName(forms.get(i), tags.get(i)) || isNameAlone(forms, tags, i)) {
        mended.set(i, "PROPN");
      } else if (isNounAtTheStart(forms, mended, i)) {
        mended.set(i, nounTag(forms.get(i)));
      } else if (isDescription(forms, mended, i)) {
        mended.set(i, "VERB|Part");
      } else if (isNounByItself(forms, mended, i)) {
        mended.set(i, "NOUN|Sing");
      } else if (isVerbByMistake(forms, mended, i)) {
        mended.set(i, nounTag(forms.get(i)));
      } else if (isCountedPeople(forms, mended, i)
          || isSmallPlural(forms.get(i), mended.get(i))
          || isVictims(forms, mended, i)
          || isPeople(forms, mended, i)) {
        mended.set(i, "NOUN|Plur");
      }
    }
    if (first < forms.size()) {
      openings.tag(forms, mended, first).ifPresent(tag -> mended.set(first, tag));
    }
    mendHeadlines(forms, mended);
    mendSentence(forms, mended);
    return mended;
  }

  /**
   * Gives a sentence with a full stop its finite verb, if none of its words is one: the first that
   * can be, unless it describes a noun ({@code De leiders vergaderen vandaag}, tagged as an
   * infinitive).
   */
  private void mendSentence(List<String> forms, List<String> tags) {
    int size = forms.size();
    if (size < SENTENCE
        || !forms.get(size - 1).equals(".")
        || tags.stream().anyMatch(Tags::isFinite)) {
      return;
    }
    for (int i = 1; i < size - 2; i++) {
      String before = Tags.partOfSpeech(tags.get(i - 1));
      boolean known = Tags.isVerb(tags.get(i)) || PERSONS.contains(tags.get(i - 1));
      if (known
          && !DESCRIBED.contains(before)
          && !forms.get(i - 1).equals("te")
          && isFiniteForm(forms.get(i))) {
        String number = forms.get(i).endsWith("en") ? "Plur" : "Sing";
        String verb = tags.get(i).startsWith("AUX") ? "AUX" : "VERB";
        tags.set(i, verb + "|Fin|" + number);
        return;
      }
    }
  }

  /** Index of the first word, behind quotation marks and clock times. */
  private static int first(List<String> forms) {
    int at = 0;
    while (at < forms.size() && !Character.isLetter(forms.get(at).charAt(0))) {
      at++;
    }
    return at;
  }

  private boolean isFiniteForm(String form) {
    return dictionary.lookup(form).stream().anyMatch(e -> e.is("WKW:TGW") || e.is("WKW:VLT"));
  }

  private boolean isForeignName(String form, String tag) {
    boolean capital = form.length() > 2 && Character.isUpperCase(form.charAt(0));
    return capital
        && (NEVER_NAMES.contains(Tags.partOfSpeech(tag)) || tag.startsWith("VERB") || isSign(tag))
        && !dictionary.knows(form)
        && !isSmallWord(form, tag);
  }

  /** A word that treebanks have as this part of speech: {@code Wie}, {@code Zo'n}. */
  private boolean isSmallWord(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lemmas.count(lower, Tags.partOfSpeech(tag)) >= CLEARLY;
  }

  /** A name with digits behind a quotation mark: {@code 'M23 neemt Goma in'}. */
  private static boolean isSign(String tag) {
    return tag.equals("PUNCT");
  }

  /** What the dictionary knows as a name and as nothing else: {@code India viel Pakistan aan}. */
  private boolean isNameAlone(List<String> forms, List<String> tags, int i) {
    String form = forms.get(i);
    List<DutchDictionary.Entry> readings = dictionary.lookup(form);
    return NEVER_NAMES.contains(Tags.partOfSpeech(tags.get(i)))
        && Character.isUpperCase(form.charAt(0))
        && !readings.isEmpty()
        && readings.stream().allMatch(r -> r.is("ENM"))
        && dictionary.lookup(form.toLowerCase(Locale.ROOT)).stream().allMatch(r -> r.is("ZNW"));
  }

  /**
   * A noun that looks like a name as it opens the sentence: a plural ({@code Brokstukken vielen})
   * or a title ({@code Commandant Zaloezjny}).
   */
  private boolean isNounAtTheStart(List<String> forms, List<String> tags, int i) {
    String form = forms.get(i);
    String next = i + 1 < tags.size() ? tags.get(i + 1) : "";
    if (!tags.get(i).equals("PROPN") || !dictionary.lookup(form).isEmpty() || i != first(forms)) {
      return false;
    }
    List<DutchDictionary.Entry> readings = dictionary.lookup(form.toLowerCase(Locale.ROOT));
    if (readings.stream().anyMatch(r -> r.is("ZNW:MRV"))) {
      return !next.equals("PROPN") && !next.endsWith("|Fin|Sing");
    }
    return next.equals("PROPN")
        && readings.stream().anyMatch(r -> r.is("ZNW"))
        && readings.stream().allMatch(r -> r.is("ZNW"));
  }

  /**
   * A participle before its noun that could be a past tense: {@code de door Israël onderschepte
   * raketten}. Between the article and it stands a phrase with a preposition.
   */
  private boolean isDescription(List<String> forms, List<String> tags, int i) {
    if (!Tags.isFinite(tags.get(i))
        || i + 1 >= forms.size()
        || !GOES_ON.contains(Tags.partOfSpeech(tags.get(i + 1)))
        || dictionary.lookup(forms.get(i)).stream().noneMatch(r -> r.is("WKW:VTD:VRB"))) {
      return false;
    }
    for (int j = i - 1; j > 0 && IN_PHRASE.contains(Tags.partOfSpeech(tags.get(j))); j--) {
      if (tags.get(j).equals("ADP") && tags.get(j - 1).startsWith("DET")) {
        return true;
      }
    }
    return false;
  }

  /** {@code De centrale vloog in brand}: what could be an adjective but has no noun behind it. */
  private boolean isNounByItself(List<String> forms, List<String> tags, int i) {
    boolean verbNext = i + 1 < tags.size() && Tags.isFinite(tags.get(i + 1));
    return i > 0
        && verbNext
        && tags.get(i).startsWith("ADJ")
        && tags.get(i - 1).startsWith("DET")
        && dictionary.lookup(forms.get(i)).stream().anyMatch(r -> r.is("ZNW:EKV"));
  }

  /** {@code drie Russen} are counted like other nouns, though treebanks call them names. */
  private boolean isCountedPeople(List<String> forms, List<String> tags, int i) {
    return i > 0
        && tags.get(i).equals("PROPN")
        && tags.get(i - 1).equals("NUM")
        && dictionary.lookup(forms.get(i)).stream().anyMatch(r -> r.is("ZNW:MRV"));
  }

  /** {@code Turkije stuurde drones}: a plural in small letters is no name. */
  private boolean isSmallPlural(String form, String tag) {
    return tag.equals("PROPN")
        && form.chars().allMatch(Character::isLowerCase)
        && dictionary.lookup(form).stream().anyMatch(r -> r.is("ZNW:MRV"));
  }

  /** {@code volgens deskundigen een bereik}: an adjective that stands for people, by its plural. */
  private boolean isPeople(List<String> forms, List<String> tags, int i) {
    String form = forms.get(i);
    boolean opens = i > 0 && (tags.get(i - 1).equals("ADP") || tags.get(i - 1).startsWith("DET"));
    boolean goesOn = i + 1 < tags.size() && GOES_ON.contains(Tags.partOfSpeech(tags.get(i + 1)));
    return opens
        && !goesOn
        && tags.get(i).startsWith("ADJ")
        && form.endsWith("en")
        && dictionary.lookup(form).stream().anyMatch(r -> r.is("ZNW:MRV"));
  }

  /** {@code 78 doden}, {@code geen gewonden}: adjectives that stand for people. */
  private static boolean isVictims(List<String> forms, List<String> tags, int i) {
    String form = forms.get(i).toLowerCase(Locale.ROOT);
    if (!VICTIMS.contains(form) || tags.get(i).startsWith("NOUN")) {
      return false;
    }
    if (i == 0) {
      return !tags.get(0).startsWith("VERB|Fin");
    }
    String before = tags.get(i - 1);
    return before.equals("NUM")
        || before.startsWith("DET")
        || COUNTERS.contains(forms.get(i - 1).toLowerCase(Locale.ROOT));
  }

  /**
   * A finite verb or infinitive whose form is mostly a noun ({@code maanden}), or that treebanks
   * never have as a verb ({@code raketten}).
   */
  private boolean isVerbByMistake(List<String> forms, List<String> tags, int i) {
    String tag = tags.get(i);
    if (!tag.startsWith("VERB") || tag.equals("VERB|Part")) {
      return false;
    }
    List<DutchDictionary.Entry> readings = dictionary.lookup(forms.get(i).toLowerCase(Locale.ROOT));
    int asNoun = commonest(readings, "ZNW", "NOUN");
    int asVerb = commonest(readings, "WKW", "VERB");
    boolean unseen = asVerb == 0 && tag.endsWith("|Plur") && forms.get(i).endsWith("en");
    boolean canBeNoun = readings.stream().anyMatch(r -> r.is("ZNW:MRV"));
    return (asNoun > 0 && asNoun >= CLEARLY * asVerb) || (unseen && canBeNoun);
  }

  private int commonest(List<DutchDictionary.Entry> readings, String kind, String tag) {
    return readings.stream()
        .filter(r -> r.is(kind))
        .mapToInt(r -> lemmas.count(r.lemma(), tag))
        .max()
        .orElse(0);
  }

  private String nounTag(String form) {
    boolean plural =
        dictionary.lookup(form.toLowerCase(Locale.ROOT)).stream().anyMatch(r -> r.is("ZNW:MRV"));
    return plural ? "NOUN|Plur" : "NOUN|Sing";
  }

  /**
   * Gives a part of a sentence without finite verb one: headlines ({@code Iran gebruikt nieuwe
   * drones}) are rare in treebanks, where {@code gebruikt} is mostly a participle. It becomes
   * finite when its form can be, something stands before and after it, and nothing marks the
   * passive.
   */
  private void mendHeadlines(List<String> forms, List<String> tags) {
    int start = 0;
    for (int i = 0; i <= forms.size(); i++) {
      if (i == forms.size() || BREAKS.contains(forms.get(i).toLowerCase(Locale.ROOT))) {
        mendPart(forms, tags, start, i);
        start = i + 1;
      }
    }
  }

  private void mendPart(List<String> forms, List<String> tags, int start, int end) {
    if (start >= end || tags.subList(start, end).stream().anyMatch(Tags::isFinite)) {
      return;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (tags.get(i).equals("VERB|Part")
          && canBeFinite(forms.get(i))
          && subjectBefore(tags, start, i)
          && !PASSIVE.contains(forms.get(i + 1))) {
        tags.set(i, "VERB|Fin|Sing");
        return;
      }
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (tags.get(i).startsWith("NOUN")
          && pluralBefore(forms, tags, i)
          && canBeFinitePlural(forms.get(i), tags.subList(i + 1, end))) {
        tags.set(i, "VERB|Fin|Plur");
        return;
      }
    }
  }

  /** A plural right before a noun is its subject, as Dutch writes compounds in one word. */
  private boolean pluralBefore(List<String> forms, List<String> tags, int i) {
    String before = tags.get(i - 1);
    boolean first = i == 1 || !Character.isLetter(forms.get(i - 2).charAt(0));
    return (before.equals("NOUN|Plur") || (before.equals("PROPN") && first))
        && forms.get(i - 1).matches(".*(s|en)");
  }

  /** Whether treebanks have the form as a verb, or its particle stands behind it. */
  private boolean canBeFinitePlural(String form, List<String> behind) {
    return form.endsWith("en")
        && dictionary.lookup(form).stream()
            .anyMatch(
                e ->
                    e.is("WKW") && (lemmas.count(e.lemma(), "VERB") > 0 || endsInParticle(behind)));
  }

  /** A preposition that nothing but another one or the end follows: {@code vuren raket af op}. */
  private static boolean endsInParticle(List<String> tags) {
    for (int i = 0; i < tags.size(); i++) {
      boolean alone =
          i + 1 == tags.size() || tags.get(i + 1).equals("ADP") || tags.get(i + 1).equals("PUNCT");
      if (tags.get(i).equals("ADP") && alone) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeFinite(String form) {
    return dictionary.lookup(form).stream().anyMatch(e -> e.is("WKW:TGW:3EP"));
  }

  /** Whether a name or noun stands just before and nothing but its phrase begins the part. */
  private static boolean subjectBefore(List<String> tags, int start, int i) {
    String before = tags.get(i - 1);
    boolean nominal = before.startsWith("PROPN") || before.startsWith("NOUN|Sing");
    return nominal && !tags.get(start).startsWith("ADP");
  }
}
