package org.wapenfeit.quality;

import java.util.Optional;

/** Whether two fillers of a slot say the same. */
final class Agreement {
  private static final int MONTH = 7;

  private Agreement() {}

  /**
   * Whether they agree.
   *
   * @param gold what people wrote
   * @param system what the program found
   */
  static boolean agree(String slot, String gold, String system) {
    if (slot.equals("type")) {
      return gold.equals(system);
    }
    if (Slots.NUMBERS.contains(slot)) {
      return sameNumber(gold, system);
    }
    if (slot.equals("time")) {
      return sameTime(gold, system);
    }
    if (slot.equals("stance")) {
      return sameStance(gold, system);
    }
    if (Slots.DEFAULTS.containsKey(slot)
        || Slots.BOUNDS.contains(slot)
        || slot.equals("measureUnit")) {
      return NameMatch.fold(gold).equals(NameMatch.fold(system));
    }
    return NameMatch.same(gold, system);
  }

  private static boolean sameStance(String gold, String system) {
    String[] a = (gold + "|").split("\\|", -1);
    String[] b = (system + "|").split("\\|", -1);
    return NameMatch.fold(a[1]).equals(NameMatch.fold(b[1])) && NameMatch.same(a[0], b[0]);
  }

  private static boolean sameNumber(String gold, String system) {
    try {
      double a = Double.parseDouble(gold);
      return Math.abs(a - Double.parseDouble(system)) <= 1e-6 * Math.max(1, Math.abs(a));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The same, or within the same months and no more exact than the gold. */
  private static boolean sameTime(String gold, String system) {
    Optional<Days> a = Days.of(gold);
    Optional<Days> b = Days.of(system);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b) || b.get().isRoundOf(a.get());
  }

  /** First and last day of a time, as texts that sort as the days do. */
  private record Days(String first, String last) {
    static Optional<Days> of(String edtf) {
      String value = edtf.strip().replaceAll("[~?%]", "");
      if (value.isEmpty()) {
        return Optional.empty();
      }
      int slash = value.indexOf('/');
      String start = slash < 0 ? value : value.substring(0, slash);
      String end = slash < 0 ? "" : value.substring(slash + 1);
      return Optional.of(new Days(edge(start, true), edge(end.isEmpty() ? start : end, false)));
    }

    private static String edge(String time, boolean low) {
      String day = time.replaceFirst("T.*", "");
      if (day.isEmpty() || day.equals("..")) {
        return low ? "0000-00-00" : "9999-99-99";
      }
      String rest = low ? "-00" : "-99";
      return day + rest.repeat(Math.max(0, 3 - day.split("-", -1).length));
    }

    boolean isRoundOf(Days gold) {
      return first.compareTo(gold.first) <= 0
          && gold.last.compareTo(last) <= 0
          && month(first).equals(month(gold.first))
          && month(last).equals(month(gold.last));
    }

    private static String month(String day) {
      return day.substring(0, Math.min(MONTH, day.length()));
    }
  }
}
