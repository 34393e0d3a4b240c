package org.wapenfeit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.mention.Mention;

/**
 * Names that are listed one behind the other ({@code Hodeida, Ras Isa en Salif}), found by the
 * words between them, as the parser often hangs the later ones elsewhere.
 */
final class NameLists {
  private static final Set<String> LAST = Set.of("en", "of", "noch", "&");

  private final Reading reading;

  NameLists(Reading reading) {
    this.reading = reading;
  }

  /** The names of the list that begins with this one, itself included. */
  List<Mention> from(Mention first) {
    List<Mention> list = new ArrayList<>(List.of(first));
    boolean closed = false;
    Mention at = first;
    while (!closed) {
      int link = at.to() + 1;
      Optional<Mention> next = next(at, link);
      if (next.isEmpty()) {
        return list.subList(0, 1);
      }
      closed = LAST.contains(first.sentence().token(link).form());
      list.add(next.get());
      at = next.get();
    }
    return list;
  }

  private Optional<Mention> next(Mention at, int link) {
    Sentence s = at.sentence();
    if (link >= s.size() || !isLink(s.token(link).form())) {
      return Optional.empty();
    }
    return reading.mentions().in(s).stream()
        .filter(m -> m.from() == link + 1 && m.kind() == Mention.Kind.NAME)
        .filter(m -> isPlace(m) == isPlace(at) && isSame(m.entity().type(), at.entity().type()))
        .findFirst();
  }

  private static boolean isLink(String word) {
    return word.equals(",") || LAST.contains(word);
  }

  private static boolean isPlace(Mention m) {
    return isPlace(m.entity().type());
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.Place || type == EntityType.State;
  }

  private static boolean isSame(EntityType a, EntityType b) {
    return a == b || isPlace(a) && isPlace(b);
  }
}
