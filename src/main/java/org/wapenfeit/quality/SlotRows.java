package org.wapenfeit.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers the claims of the program from rows of {@code queries/claim-slots.rq}. */
public final class SlotRows {
  private final Map<String, Map<String, Gathered>> articles = new LinkedHashMap<>();

  private static final class Gathered {
    private String evidence = "";
    private final TreeSet<Filler> fillers = new TreeSet<>();
  }

  /**
   * Takes a row.
   *
   * @param article file name of the article; folders before it are left out
   * @param claim name of the claim
   * @param slot name of the slot
   * @param value its filler; where it is blank the row only says that there is a claim
   * @throws GoldException when there is no such slot
   */
  public void add(String article, String claim, String slot, String value) {
    Gathered gathered =
        articles
            .computeIfAbsent(
                article.substring(article.lastIndexOf('/') + 1), key -> new LinkedHashMap<>())
            .computeIfAbsent(claim, key -> new Gathered());
    String filler = value.strip();
    if (!filler.isEmpty()) {
      add(gathered, slot, filler);
    }
  }

  private static void add(Gathered claim, String slot, String value) {
    if (slot.equals("evidence")) {
      claim.evidence = value;
    } else if (slot.equals("source")) {
      addSource(claim, value);
    } else if (Slots.DEFAULTS.containsKey(slot) || Slots.BOUNDS.contains(slot)) {
      if (!value.equals(Slots.DEFAULTS.getOrDefault(slot, Slots.DEFAULT_BOUND))) {
        claim.fillers.add(new Filler(slot, value));
      }
    } else if (Slots.isPlain(slot)) {
      claim.fillers.add(new Filler(slot, value));
    } else if (!slot.equals(Slots.IGNORED)) {
      throw new GoldException(
          "slot '" + slot + "'", "there is no such slot", "see queries/claim-slots.rq", null);
    }
  }

  private static void addSource(Gathered claim, String value) {
    String[] parts = (value + "|").split("\\|", -1);
    claim.fillers.add(new Filler("source", parts[0]));
    if (!parts[1].isEmpty() && !parts[1].equals(Slots.DEFAULT_STANCE)) {
      claim.fillers.add(new Filler("stance", value));
    }
  }

  /** The claims by the article's file name, in the order in which they came. */
  public Map<String, List<SlotClaim>> claims() {
    Map<String, List<SlotClaim>> all = new LinkedHashMap<>();
    articles.forEach(
        (article, claims) ->
            all.put(
                article,
                claims.entrySet().stream().map(c -> claim(c.getKey(), c.getValue())).toList()));
    return all;
  }

  private static SlotClaim claim(String id, Gathered gathered) {
    List<Filler> fillers = Slots.withoutSupplier(List.copyOf(gathered.fillers));
    return new SlotClaim(id, gathered.evidence, false, fillers);
  }
}
