package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wapenfeit.server.http.Accept;

/** The languages of the pages, the one for those who name neither first. */
public enum Language {
  nl,
  en;

  /** What {@code ?lang=} says, else what the browser would have. */
  public static Language of(HttpServletRequest request) {
    Optional<Language> asked =
        Arrays.stream(values())
            .filter(l -> l.name().equals(request.getParameter("lang")))
            .findFirst();
    return asked
        .or(() -> accept(request).best(List.of(values()), l -> List.of(l.name())))
        .orElse(nl);
  }

  private static Accept accept(HttpServletRequest request) {
    return Accept.of(request.getHeaders("Accept-Language"));
  }

  public Locale locale() {
    return Locale.forLanguageTag(this == nl ? "nl-NL" : "en-GB");
  }

  public Language other() {
    return this == nl ? en : nl;
  }
}
