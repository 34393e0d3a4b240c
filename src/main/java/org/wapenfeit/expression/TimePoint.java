package org.wapenfeit.expression;

import java.util.Optional;
import org.wapenfeit.edtf.Edtf;

/** A rule of {@code ontology/time.tsv} that fits words of a sentence. */
record TimePoint(int from, int to, TimeRule rule, TimeFields fields) {

  Optional<Edtf> resolve(Calendar calendar) {
    return TimeMeanings.named(rule.meaning()).flatMap(m -> m.of(fields, calendar));
  }

  boolean means(String meaning) {
    return rule.meaning().equals(meaning);
  }
}
