package org.wapenfeit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wapenfeit.article.Block;
import org.wapenfeit.claim.Claim;
import org.wapenfeit.claim.EventType;
import org.wapenfeit.decision.Decider;
import org.wapenfeit.decision.Option;
import org.wapenfeit.decision.Sketch;

/** A claim that says neither who nor what nor where is none; that somebody was hurt is one. */
class EmptyClaimsTest {

  /** Takes every claim for right and every filler for wrong. */
  private static final class Emptying implements Decider {
    @Override
    public double[] weigh(String article, List<Sketch> claims, List<Option> options) {
      return options.stream().mapToDouble(o -> isClaim(o) ? 1 : 0).toArray();
    }

    private static boolean isClaim(Option o) {
      return o.slot().equals("type") || o.model().equals(WholeFeatures.MODEL);
    }
  }

  @Test
  void onlyCasualtiesAreToldWithoutRoles() {
    List<Claim> claims =
        Extractors.with(new Emptying())
            .extract(
                Passages.article(
                    Optional.empty(),
                    Block.Kind.PARAGRAPH,
                    "Rusland bombardeerde Charkiv, waarbij drie doden vielen."))
            .claims();
    assertEquals(
        List.of(EventType.Casualties), claims.stream().map(Claim::type).distinct().toList());
  }
}
