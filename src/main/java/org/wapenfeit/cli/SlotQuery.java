package org.wapenfeit.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.wapenfeit.quality.SlotClaim;
import org.wapenfeit.quality.SlotRows;

/** Asks a graph {@code claim-slots}. */
final class SlotQuery {
  private SlotQuery() {}

  /**
   * The claims by the article's file name.
   *
   * @param graph answers a query, giving its rows one by one
   */
  static Map<String, List<SlotClaim>> claims(BiConsumer<Query, Consumer<Map<String, String>>> graph)
      throws IOException {
    SlotRows rows = new SlotRows();
    graph.accept(
        QueryText.parse("claim-slots"),
        row ->
            rows.add(
                row.get("article"),
                row.get("claim"),
                row.get("slot"),
                row.getOrDefault("value", "")));
    return rows.claims();
  }
}
