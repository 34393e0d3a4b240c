package org.wapenfeit.mention;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.knowledge.Entity;
import org.wapenfeit.knowledge.EntityType;
import org.wapenfeit.knowledge.World;
import org.wapenfeit.language.Sentence;
import org.wapenfeit.language.Token;

/** Makes mentions of the bodies of states and of the places that are named by a pattern. */
final class BodyLinker {
  private final BodyMatcher matcher;

  BodyLinker(World world) {
    matcher = new BodyMatcher(world);
  }

  BodyMatcher matcher() {
    return matcher;
  }

  void link(Sentence sentence, Reading reading) {
    List<NameMatch> names = reading.matches(sentence);
    int from = 1;
    while (from <= sentence.size()) {
      Optional<BodyMatcher.Body> body =
          matcher
              .at(sentence, from, names)
              .filter(
                  b ->
                      b.state().isPresent()
                          || b.pattern().type() == EntityType.Place && b.place().isPresent());
      if (body.isPresent()
          && !isIndefinite(sentence, body.get())
          && !hasLonger(sentence, reading, body.get())) {
        add(sentence, reading, body.get());
        from = body.get().to() + 1;
      } else {
        from++;
      }
    }
  }

  /**
   * {@code een legerbasis bij Goma} and {@code ten noordwesten van Goma} are no names of places.
   */
  private static boolean isIndefinite(Sentence sentence, BodyMatcher.Body body) {
    Token before = Heads.before(sentence, body.from());
    return body.pattern().type() == EntityType.Place
        && before != null
        && Words.fold(before.form()).matches("een|geen|elke|andere|ten");
  }

  private static boolean hasLonger(Sentence sentence, Reading reading, BodyMatcher.Body body) {
    return reading.in(sentence).stream()
        .anyMatch(m -> m.from() <= body.from() && body.to() <= m.to());
  }

  private void add(Sentence sentence, Reading reading, BodyMatcher.Body body) {
    Entity entity = matcher.entity(body);
    for (Mention inside : reading.in(sentence)) {
      boolean within = body.from() <= inside.from() && inside.to() <= body.to();
      if (within && inside.kind() != Mention.Kind.ADJECTIVE && inside.to() > body.from()) {
        reading.remove(inside);
      }
    }
    reading.add(
        new Mention(
            sentence,
            body.from(),
            body.to(),
            Heads.of(sentence, body.from(), body.to()),
            Mention.Kind.NAME,
            entity,
            "pattern '" + body.pattern().dutch() + "' (" + body.pattern().origin() + ")"));
  }
}
