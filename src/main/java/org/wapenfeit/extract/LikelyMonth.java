package org.wapenfeit.extract;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wapenfeit.edtf.Edtf;

/** The month that something happens in, where no time within it is likely enough for itself. */
final class LikelyMonth {
  private LikelyMonth() {}

  /**
   * The likeliest month, as its times exclude each other.
   *
   * @param times how likely each time is, as EDTF
   * @param least how likely a month must be, between 0 and 1
   */
  static Optional<Edtf> of(Map<String, Double> times, double least) {
    Map<YearMonth, Double> months = new TreeMap<>();
    times.forEach(
        (value, likely) -> {
          Edtf time = Edtf.parse(value);
          if (time.month().equals(YearMonth.from(time.latest()))) {
            months.merge(time.month(), likely, Double::sum);
          }
        });
    return months.entrySet().stream()
        .filter(m -> m.getValue() >= least)
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(m -> Edtf.month(m.getKey()));
  }
}
