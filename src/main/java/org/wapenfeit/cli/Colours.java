package org.wapenfeit.cli;

import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Colours for help and messages: on a terminal only, and nowhere with {@code NO_COLOR}. */
final class Colours {
  private Colours() {}

  static ColorScheme scheme(Map<String, String> environment) {
    boolean none = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return Help.defaultColorScheme(none ? Ansi.OFF : Ansi.AUTO);
  }
}
