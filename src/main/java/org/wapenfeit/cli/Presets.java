package org.wapenfeit.cli;

import java.util.List;
import java.util.Optional;
import org.wapenfeit.server.PresetQuery;

/** The queries that come with the program. */
final class Presets {
  private Presets() {}

  static List<PresetQuery> all() {
    return List.of();
  }

  static Optional<String> named(String name) {
    return Optional.empty();
  }

  static List<String> names() {
    return List.of();
  }
}
