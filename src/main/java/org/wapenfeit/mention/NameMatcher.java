package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wapenfeit.knowledge.Gazetteer;
import org.wapenfeit.knowledge.Name;
import org.wapenfeit.knowledge.NameUse;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Looks up the names of the gazetteer: the longest that fits, whatever the hyphens and accents. */
final class NameMatcher {
  private static final int SHORT_ABBREVIATION = 3;
  private static final Comparator<NameMatch> LONGEST_FIRST =
      Comparator.comparingInt((NameMatch m) -> -m.length())
          .thenComparingInt(m -> m.rest().length())
          .thenComparingInt(NameMatch::from);

  /** A name with its parts as written, for the rules of case. */
  private record Form(Name name, List<String> parts) {}

  private final PhraseTrie<Form> trie = new PhraseTrie<>();

  NameMatcher(Gazetteer gazetteer) {
    for (Name name : gazetteer.names()) {
      List<String> parts = Words.parts(name.form());
      List<String> keys = new ArrayList<>(parts.size());
      for (String part : parts) {
        keys.add(Words.fold(part));
      }
      trie.add(keys, new Form(name, parts));
    }
  }

  /** The matches of a sentence in order; those inside a longer one only if they are adjectives. */
  List<NameMatch> find(Sentence sentence) {
    return find(sentence, Token::form);
  }

  /** The same with words spelt otherwise. */
  List<NameMatch> find(Sentence sentence, Function<Token, String> spelling) {
    List<NameMatch> found = new ArrayList<>();
    List<Piece> pieces = Piece.of(sentence, spelling);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).first()) {
        longest(pieces, i, found);
      }
    }
    for (Token token : sentence.tokens()) {
      compound(token, spelling.apply(token), found);
    }
    return withoutOverlaps(found);
  }

  /** What this one word may be a name of, the case of its first letter aside. */
  List<Name> word(String form) {
    PhraseTrie.Node<Form> node = trie.root().after(Words.fold(form));
    return node == null
        ? List.of()
        : node.values().stream().filter(f -> fits(f.parts().get(0), form)).map(Form::name).toList();
  }

  private void longest(List<Piece> pieces, int start, List<NameMatch> found) {
    NameMatch whole = null;
    NameMatch part = null;
    NameMatch inner = null;
    PhraseTrie.Node<Form> at = trie.root();
    for (int i = start; i < pieces.size() && at != null; i++) {
      Piece piece = pieces.get(i);
      PhraseTrie.Node<Form> next = at.after(piece.key());
      NameMatch here = match(pieces, start, i, next, piece.form());
      String stem = Words.withoutS(piece.key());
      if (here == null && !stem.equals(piece.key())) {
        String bare = piece.form().substring(0, stem.length());
        here = properOnly(match(pieces, start, i, at.after(stem), bare));
      }
      if (here != null && piece.last()) {
        whole = here;
        inner = i == start && isAdjective(here) ? here : inner;
      } else if (here != null) {
        part = here;
      }
      at = next;
    }
    if (whole != null) {
      found.add(whole);
      if (inner != null && inner != whole) {
        found.add(inner);
      }
    }
    if (part != null && (whole == null || part.to() > whole.to())) {
      found.add(part);
    }
  }

  private NameMatch match(
      List<Piece> pieces, int start, int end, PhraseTrie.Node<Form> node, String last) {
    if (node == null || node.values().isEmpty()) {
      return null;
    }
    List<Name> names = new ArrayList<>();
    for (Form form : node.values()) {
      if (fits(form, pieces, start, end, last)) {
        names.add(form.name());
      }
    }
    return names.isEmpty()
        ? null
        : new NameMatch(
            pieces.get(start).token(), pieces.get(end).token(), names, rest(pieces, end));
  }

  private static boolean fits(Form form, List<Piece> pieces, int start, int end, String last) {
    for (int i = start; i < end; i++) {
      if (!fits(form.parts().get(i - start), pieces.get(i).form())) {
        return false;
      }
    }
    return fits(form.parts().get(end - start), last);
  }

  /** A capital of the name must stand in the text; a short abbreviation must stand exactly. */
  private static boolean fits(String part, String form) {
    if (Words.isCapitals(part) && part.length() <= SHORT_ABBREVIATION || part.length() == 1) {
      return part.equals(form);
    }
    return !Words.startsUpper(part) || Words.startsUpper(form);
  }

  /** Genitives and plurals in -s are formed of names only. */
  private static NameMatch properOnly(NameMatch match) {
    if (match == null) {
      return null;
    }
    List<Name> proper =
        match.names().stream()
            .filter(n -> Words.startsUpper(n.form()) && n.use() != NameUse.ADJECTIVE)
            .toList();
    return proper.isEmpty() ? null : new NameMatch(match.from(), match.to(), proper, match.rest());
  }

  private static String rest(List<Piece> pieces, int end) {
    StringBuilder rest = new StringBuilder();
    for (int i = end; !pieces.get(i).last(); i++) {
      rest.append(rest.isEmpty() ? "" : "-").append(pieces.get(i + 1).key());
    }
    return rest.toString();
  }

  /** {@code Hamasleider}, {@code Taurusraketten}: a name with a known word behind it. */
  private void compound(Token token, String form, List<NameMatch> found) {
    if (!Words.startsUpper(form) || form.length() < 7 || Words.isCapitals(form)) {
      return;
    }
    if (found.stream().anyMatch(m -> m.from() <= token.index() && token.index() <= m.to())) {
      return;
    }
    String key = Words.fold(form);
    for (int cut = key.length() - 3; cut >= 3; cut--) {
      String rest = key.substring(cut);
      Optional<CompoundHeads.Head> head = CompoundHeads.of(rest);
      if (head.isPresent()) {
        List<Name> proper =
            word(form.substring(0, Math.min(cut, form.length()))).stream()
                .filter(n -> Words.startsUpper(n.form()) && head.get().fits(n))
                .toList();
        if (!proper.isEmpty()) {
          found.add(new NameMatch(token.index(), token.index(), proper, rest));
          return;
        }
      }
    }
  }

  private static List<NameMatch> withoutOverlaps(List<NameMatch> found) {
    List<NameMatch> kept = new ArrayList<>();
    for (NameMatch match : found.stream().sorted(LONGEST_FIRST).toList()) {
      boolean inside = kept.stream().anyMatch(match::overlaps);
      if (!inside || isAdjective(match)) {
        kept.add(match);
      }
    }
    kept.sort(NameMatch.IN_ORDER);
    return kept;
  }

  private static boolean isAdjective(NameMatch match) {
    return match.names().get(0).use() == NameUse.ADJECTIVE && match.rest().isEmpty();
  }
}
