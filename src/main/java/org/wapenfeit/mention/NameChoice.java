package org.wapenfeit.mention;

import java.util.ArrayList;
import java.util.List;
import org.wapenfeit.knowledge.Name;

/**
 * The name that words are, among those that have their form.
 *
 * @param name the name
 * @param context what speaks for it
 * @param left the others
 */
record NameChoice(Name name, List<String> context, List<Candidate> left) {

  /** The same choice for a wider or narrower thing of that name. */
  NameChoice with(Name other) {
    if (other.equals(name)) {
      return this;
    }
    List<Candidate> more = new ArrayList<>();
    more.add(new Candidate(name.entity(), why(name), "the words around tell of its region"));
    left.stream().filter(c -> !c.entity().equals(other.entity())).forEach(more::add);
    return new NameChoice(other, context, more);
  }

  Grounds grounds() {
    return new Grounds(why(name), context, left);
  }

  /** The grounds for words that are nearly the name. */
  Grounds nearly() {
    return new Grounds(why(name, " near "), context, left);
  }

  private static String why(Name name) {
    return why(name, " ");
  }

  private static String why(Name name, String as) {
    String use =
        switch (name.use()) {
          case NAME -> "name";
          case ADJECTIVE -> "adjective";
          case INHABITANT -> "inhabitants";
          case SEAT -> "seat of government";
          case SURNAME -> "family name";
        };
    return use + as + "'" + name.form() + "' (" + name.origin() + ")";
  }

  /** The names that were left, while the choice is made. */
  static final class Left {
    private final List<Name> names = new ArrayList<>();
    private final List<String> against = new ArrayList<>();

    void add(Name name, String why) {
      names.add(name);
      against.add(why);
    }

    void addAll(List<Name> all, String why) {
      all.forEach(name -> add(name, why));
    }

    NameChoice beside(Name chosen, String context) {
      return beside(chosen, List.of(context));
    }

    NameChoice beside(Name chosen, List<String> context) {
      List<Candidate> left = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        Name name = names.get(i);
        boolean known = left.stream().anyMatch(c -> c.entity().equals(name.entity()));
        if (!known && !name.entity().equals(chosen.entity())) {
          left.add(new Candidate(name.entity(), why(name), against.get(i)));
        }
      }
      return new NameChoice(chosen, context, left);
    }
  }
}
