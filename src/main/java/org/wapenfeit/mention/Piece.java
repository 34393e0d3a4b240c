package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * A part of a token between hyphens or blanks, so that {@code Shahed-drones} can be looked up by
 * both its parts.
 *
 * @param key the folded form
 * @param form as written
 * @param token index of the token
 * @param first whether the token starts with it
 * @param last whether the token ends with it
 */
record Piece(String key, String form, int token, boolean first, boolean last) {

  static List<Piece> of(Sentence sentence, Function<Token, String> spelling) {
    List<Piece> pieces = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      List<String> parts = Words.parts(spelling.apply(token));
      if (parts.isEmpty()) {
        parts = List.of(spelling.apply(token));
      }
      for (int i = 0; i < parts.size(); i++) {
        String part = parts.get(i);
        pieces.add(new Piece(Words.fold(part), part, token.index(), i == 0, i == parts.size() - 1));
      }
    }
    return pieces;
  }
}
