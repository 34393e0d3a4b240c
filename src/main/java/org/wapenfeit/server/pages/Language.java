package org.wapenfeit.server.pages;

import jakarta.servlet.http.Cookie;
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

  /** The cookie that keeps what was chosen. */
  static final String COOKIE = "lang";

  /** What {@code ?lang=} says, else what was chosen before, else what the browser would have. */
  public static Language of(HttpServletRequest request) {
    Optional<Language> asked =
        Arrays.stream(values())
            .filter(l -> l.name().equals(request.getParameter("lang")))
            .findFirst();
    return asked
        .or(() -> chosen(request))
        .or(() -> accept(request).best(List.of(values()), l -> List.of(l.name())))
        .orElse(nl);
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(COOKIE))
            .flatMap(c -> Arrays.stream(values()).filter(l -> l.name().equals(c.getValue())))
            .findFirst();
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
