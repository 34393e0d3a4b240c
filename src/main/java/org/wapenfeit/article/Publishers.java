package org.wapenfeit.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The media of {@code ontology/publishers.tsv}, by the names that they sign with. */
final class Publishers {
  private static final Set<String> KINDS = Set.of("outlet", "agency", "photo");
  private static final Publishers STANDARD = new Publishers("/ontology/publishers.tsv");

  private final Map<String, String> byForm = new LinkedHashMap<>();
  private final Map<String, String> byHost = new LinkedHashMap<>();
  private final Map<String, List<String>> formsByKind = new LinkedHashMap<>();
  private final Pattern agencies;

  private Publishers(String resource) {
    Rows.of(resource, 4).forEach(this::add);
    formsByKind.values().forEach(forms -> forms.sort(Comparator.comparingInt(f -> -f.length())));
    agencies = Pattern.compile("(?<![\\p{L}\\d])" + pattern("agency") + "(?![\\p{L}\\d])");
  }

  static Publishers standard() {
    return STANDARD;
  }

  private void add(Rows.Row row) {
    List<String> forms = List.of(row.cells().get(1).split("\\|"));
    for (String form : forms) {
      byForm.put(form, row.cells().get(0));
    }
    for (String kind : row.cells().get(2).split("\\|")) {
      if (!KINDS.contains(kind)) {
        throw new IllegalStateException(row.where() + ": no kind '" + kind + "'; give " + KINDS);
      }
      formsByKind.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(forms);
    }
    for (String host : row.cells().get(3).split("\\|")) {
      byHost.put(host, row.cells().get(0));
    }
  }

  /** A regular expression for the forms of a kind, longest first. */
  String pattern(String kind) {
    return formsByKind.get(kind).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The medium that signs with exactly this. */
  Optional<String> named(String form) {
    return Optional.ofNullable(byForm.get(form));
  }

  /** The first agency that the text names. */
  Optional<String> firstAgency(String text) {
    Matcher m = agencies.matcher(text);
    return m.find() ? named(m.group()) : Optional.empty();
  }

  /** The medium whose web site has this host, with or without {@code www.} before it. */
  Optional<String> ofHost(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    while (!byHost.containsKey(name) && name.indexOf('.') >= 0) {
      name = name.substring(name.indexOf('.') + 1);
    }
    return Optional.ofNullable(byHost.get(name));
  }
}
