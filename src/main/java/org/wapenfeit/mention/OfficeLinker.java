package org.wapenfeit.mention;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.Ids;
import org.wapenfeit.knowledge.Office;
import org.wapenfeit.knowledge.State;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/**
 * Settles who is meant by an office: {@code de Amerikaanse president}, {@code de NAVO-chef}, {@code
 * de minister van Defensie van Oekraïne}; and joins office and name to one mention.
 */
final class OfficeLinker {
  private static final Set<String> FORMER =
      Set.of("voormalig", "voormalige", "toenmalig", "toenmalige", "vorige", "eerdere", "gewezen");
  private static final Set<String> OTHER =
      Set.of(
          "een", "geen", "twee", "drie", "andere", "veel", "enkele", "verschillende", "mogelijke");

  /** Words of an office, and who held it. */
  private record Role(int from, int to, List<Office> offices) {}

  private final PhraseTrie<Office> roles = new PhraseTrie<>();
  private final People people;
  private final World world;

  OfficeLinker(World world, People people) {
    this.people = people;
    this.world = world;
    for (Office office : world.offices()) {
      for (String role : office.roles()) {
        roles.add(List.of(Words.fold(withoutState(role, office)).split(" ")), office);
      }
    }
  }

  /** {@code Iraanse leider}: the adjective of the state is read by itself. */
  private String withoutState(String role, Office office) {
    int end = role.indexOf(' ');
    boolean adjective =
        end > 0
            && office
                .country()
                .map(world.states()::get)
                .filter(s -> s.adjectives().contains(role.substring(0, end)))
                .isPresent();
    return adjective ? role.substring(end + 1) : role;
  }

  void link(Sentence sentence, Reading reading) {
    int at = 1;
    while (at <= sentence.size()) {
      Optional<Role> role = roleAt(sentence, at);
      boolean joined = joinWithName(sentence, reading, at, role);
      if (!joined) {
        role.ifPresent(r -> describe(sentence, reading, r));
        compound(sentence, reading, at);
      }
      at = role.map(r -> r.to() + 1).orElse(at + 1);
    }
  }

  private Optional<Role> roleAt(Sentence sentence, int from) {
    PhraseTrie.Node<Office> at = roles.root();
    Role best = null;
    for (int to = from; to <= sentence.size(); to++) {
      at = at.after(Words.fold(sentence.token(to).form()));
      if (at == null) {
        break;
      }
      if (!at.values().isEmpty()) {
        best = new Role(from, to, at.values());
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code de Britse premier Starmer}: one mention of the person named. */
  private boolean joinWithName(Sentence sentence, Reading reading, int at, Optional<Role> role) {
    int end = role.map(Role::to).orElse(at);
    boolean title = role.isPresent() || people.isTitle(sentence.token(at).form());
    if (!title || end >= sentence.size()) {
      return false;
    }
    Optional<Mention> name =
        reading.in(sentence).stream()
            .filter(m -> m.entity().type() == EntityType.Person)
            .filter(m -> m.from() == end + 1 || isNameBehindUnit(sentence, end, m.from()))
            .findFirst();
    if (name.isEmpty()) {
      return false;
    }
    int from = Math.min(at, adjectiveBefore(sentence, reading, at).map(Mention::from).orElse(at));
    Mention whole =
        new Mention(
            sentence,
            from,
            name.get().to(),
            Heads.of(sentence, from, name.get().to()),
            Mention.Kind.NAME,
            name.get().entity(),
            name.get().grounds().with("office and " + name.get().why()));
    reading.in(sentence).stream()
        .filter(m -> m.from() >= at && m.to() <= end && m.kind() == Mention.Kind.DESCRIPTION)
        .forEach(reading::remove);
    reading.add(whole);
    return true;
  }

  /** {@code oud-commandant Landstrijdkrachten Jan de Boer}. */
  private static boolean isNameBehindUnit(Sentence sentence, int end, int from) {
    return from == end + 2
        && sentence.token(end + 1).isAny("NOUN", "PROPN")
        && Words.startsUpper(sentence.token(end + 1).form());
  }

  private void describe(Sentence sentence, Reading reading, Role role) {
    if (isTaken(sentence, reading, role.from(), role.to()) || isOther(sentence, role.from())) {
      return;
    }
    Optional<Mention> adjective = adjectiveBefore(sentence, reading, role.from());
    Optional<Mention> owner = ownerBehind(sentence, reading, role.to());
    Optional<Mention> holder =
        adjective.or(() -> owner).or(() -> ownerInside(sentence, reading, role));
    if (holder.isEmpty()) {
      return;
    }
    int from = adjective.map(Mention::from).orElse(role.from());
    int to = adjective.isPresent() ? role.to() : Math.max(role.to(), holder.get().to());
    Entity entity = holder.get().entity();
    held(role.offices(), entity, reading)
        .ifPresentOrElse(
            o -> add(sentence, reading, from, to, o, of(role.offices(), entity)),
            () -> addVacant(sentence, reading, from, to, of(role.offices(), entity)));
  }

  /** {@code Hezbollahleider}, {@code woordvoerder van het Kremlin}: words that name the body. */
  private static Optional<Mention> ownerInside(Sentence sentence, Reading reading, Role role) {
    return reading.in(sentence).stream()
        .filter(m -> m.from() >= role.from() && m.to() <= role.to())
        .filter(m -> m.entity().type().is(EntityType.Actor))
        .filter(m -> role.offices().stream().anyMatch(o -> isHeldBy(o, m.entity())))
        .max(Comparator.comparingInt(Mention::to));
  }

  /** {@code de NAVO-chef}: the one at the head of the body. */
  private void compound(Sentence sentence, Reading reading, int at) {
    Optional<Mention> body =
        reading.in(sentence).stream()
            .filter(m -> m.from() == at && m.to() == at && m.kind() == Mention.Kind.ADJECTIVE)
            .filter(m -> m.why().contains("in a compound"))
            .findFirst();
    if (body.isEmpty() || isOther(sentence, at)) {
      return;
    }
    String rest =
        reading.matches(sentence).stream()
            .filter(m -> m.from() == at)
            .map(NameMatch::rest)
            .findFirst()
            .orElse("");
    PhraseTrie.Node<Office> node = roles.root().after(rest);
    if (node != null) {
      Entity holder = body.get().entity();
      held(node.values(), holder, reading)
          .ifPresentOrElse(
              o -> add(sentence, reading, at, at, o, of(node.values(), holder)),
              () -> addVacant(sentence, reading, at, at, of(node.values(), holder)));
    }
  }

  private static boolean isTaken(Sentence sentence, Reading reading, int from, int to) {
    return reading.in(sentence).stream()
        .anyMatch(
            m ->
                m.kind() != Mention.Kind.ADJECTIVE
                    && m.kind() != Mention.Kind.NOUN
                    && m.from() <= from
                    && to <= m.to());
  }

  /** A former holder, or one of many, is not the one in office. */
  private static boolean isOther(Sentence sentence, int from) {
    for (int i = Math.max(1, from - 3); i < from; i++) {
      String form = Words.fold(sentence.token(i).form());
      if (FORMER.contains(form) || OTHER.contains(form) && i >= from - 2) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Mention> adjectiveBefore(Sentence sentence, Reading reading, int from) {
    for (int i = from - 1; i >= Math.max(1, from - 2); i--) {
      int index = i;
      Optional<Mention> adjective =
          reading.in(sentence).stream()
              .filter(m -> m.to() == index && m.kind() == Mention.Kind.ADJECTIVE)
              .filter(m -> !m.why().contains("in a compound"))
              .findFirst();
      if (adjective.isPresent() || !sentence.token(i).isAny("ADJ")) {
        return adjective;
      }
    }
    return Optional.empty();
  }

  private static Optional<Mention> ownerBehind(Sentence sentence, Reading reading, int to) {
    if (to + 1 >= sentence.size()
        || !Words.fold(sentence.token(to + 1).form()).matches("van|bij")) {
      return Optional.empty();
    }
    Token next = sentence.token(to + 2);
    int start = next.isAny("DET") && to + 3 <= sentence.size() ? to + 3 : to + 2;
    return reading.in(sentence).stream()
        .filter(m -> m.from() == start)
        .filter(m -> m.kind() == Mention.Kind.NAME)
        .max(Comparator.comparingInt(Mention::to));
  }

  private Optional<Office> held(List<Office> offices, Entity holder, Reading reading) {
    return pick(of(offices, holder), reading);
  }

  private static boolean isHeldBy(Office office, Entity holder) {
    return office.holder().equals(holder.labelEn())
        || holder.type() == EntityType.State && office.country().equals(holder.country());
  }

  /** The offices of this state or body; those of the state itself go before those of its bodies. */
  private static List<Office> of(List<Office> offices, Entity holder) {
    List<Office> possible = new ArrayList<>();
    for (Office office : offices) {
      if (isHeldBy(office, holder)) {
        possible.add(office);
      }
    }
    if (possible.stream().anyMatch(o -> o.holder().equals(holder.labelEn()))) {
      possible.removeIf(o -> !o.holder().equals(holder.labelEn()));
    }
    return possible;
  }

  /** The one in office; where several fit, the one whom the article names, or the highest. */
  private Optional<Office> pick(List<Office> possible, Reading reading) {
    Optional<YearMonth> month = reading.month();
    List<Office> held =
        month.isEmpty()
            ? possible
            : possible.stream().filter(o -> o.isKnownIn(month.get())).toList();
    Optional<Office> named = held.stream().filter(o -> reading.namesInFull(o.person())).findFirst();
    if (named.isPresent() || held.isEmpty()) {
      return named;
    }
    Office first = held.get(0);
    List<Office> same = held.stream().filter(o -> o.english().equals(first.english())).toList();
    if (first.english().startsWith("Governor") || first.english().startsWith("Mayor")) {
      return Optional.empty();
    }
    return same.stream()
        .max(Comparator.comparing((Office o) -> o.from().orElse(YearMonth.of(1900, 1))));
  }

  /** Past what the tables know of its holders it is the office that is meant. */
  private void addVacant(
      Sentence sentence, Reading reading, int from, int to, List<Office> possible) {
    Optional<YearMonth> month = reading.month();
    if (month.isEmpty()
        || possible.isEmpty()
        || !possible.stream().allMatch(o -> o.isOverBefore(month.get()))) {
      return;
    }
    Office office =
        possible.stream().filter(o -> o.to().isEmpty()).findFirst().orElse(possible.get(0));
    String label = label(office);
    Entity entity =
        new Entity(
            Ids.of(label),
            EntityType.Person,
            label,
            office.roles().get(0),
            office.country(),
            false);
    reading.add(
        new Mention(
            sentence,
            from,
            to,
            Heads.of(sentence, from, to),
            Mention.Kind.DESCRIPTION,
            entity,
            "the office of "
                + office.english()
                + " ("
                + office.holder()
                + "), whose holder at publication is not known"));
  }

  /** {@code Israeli defence minister}, {@code Secretary General of NATO}. */
  private String label(Office office) {
    if (office.english().contains(office.holder())) {
      return office.english();
    }
    String adjective =
        office
            .country()
            .map(world.states()::get)
            .filter(s -> s.entity().labelEn().equals(office.holder()))
            .map(State::englishAdjective)
            .orElse(office.holder());
    String english =
        office
            .english()
            .replaceFirst("^Minister of Foreign Affairs$", "foreign minister")
            .replaceFirst("^Minister of (?:the )?(\\w+)$", "$1 minister");
    return adjective + " " + english.toLowerCase(Locale.ROOT);
  }

  private static void add(
      Sentence sentence, Reading reading, int from, int to, Office office, List<Office> possible) {
    String rule =
        "held the office of " + office.english() + " (" + office.holder() + ") at publication";
    reading.add(
        new Mention(
            sentence,
            from,
            to,
            Heads.of(sentence, from, to),
            Mention.Kind.DESCRIPTION,
            office.person(),
            new Grounds(rule, List.of(), left(office, possible, reading))));
  }

  /** Those who hold or held an office that the words are for. */
  private static List<Candidate> left(Office chosen, List<Office> possible, Reading reading) {
    List<Candidate> left = new ArrayList<>();
    for (Office office : possible) {
      boolean known = left.stream().anyMatch(c -> c.entity().equals(office.person()));
      if (!known && !office.person().equals(chosen.person())) {
        left.add(new Candidate(office.person(), term(office), against(office, chosen, reading)));
      }
    }
    return left;
  }

  /** {@code President (United States), 2021-01 to 2025-01}. */
  private static String term(Office office) {
    String from = office.from().map(month -> ", " + month).orElse("");
    String to = office.to().map(month -> " to " + month).orElse("");
    return office.english() + " (" + office.holder() + ")" + from + to;
  }

  private static String against(Office office, Office chosen, Reading reading) {
    if (reading.month().isPresent() && !office.isKnownIn(reading.month().get())) {
      return "not in office at publication";
    }
    return reading.namesInFull(chosen.person())
        ? "the article gives the other's full name"
        : office.english().equals(chosen.english()) ? "an earlier term" : "a lower office";
  }
}
