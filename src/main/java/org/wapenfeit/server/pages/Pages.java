package org.wapenfeit.server.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Map;
import org.wapenfeit.server.http.Origin;
import org.wapenfeit.server.http.Sender;

/**
 * Writes pages from the templates {@code templates/NAME.peb}, which extend {@code layout.peb}. What
 * a template shows is escaped; a name that it does not know is an error.
 *
 * <p>Every template has {@code t}, the texts in the reader's language; {@code lang} and {@code
 * otherLang}; {@code home}, the address of the server with a slash at its end, and {@code root},
 * its path, for style sheets, which come from the page's own origin only; and {@code otherPage},
 * this page in the other language.
 */
public final class Pages {
  private static final String HTML = "text/html";

  private final PebbleEngine engine;
  private final Origin origin;

  public Pages(Origin origin) {
    this.origin = origin;
    ClasspathLoader templates = new ClasspathLoader(Pages.class.getClassLoader());
    templates.setPrefix("org/wapenfeit/server/pages/templates");
    templates.setSuffix(".peb");
    engine = new PebbleEngine.Builder().loader(templates).strictVariables(true).build();
  }

  public Origin origin() {
    return origin;
  }

  /** Sends a page that caches may keep. */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String template,
      Map<String, Object> model)
      throws IOException {
    response.addHeader("Vary", "Accept-Language, Cookie");
    if (Language.of(request).name().equals(request.getParameter("lang"))) {
      response.addHeader(
          "Set-Cookie",
          Language.COOKIE
              + "="
              + Language.of(request)
              + "; Path="
              + root(request)
              + "; Max-Age=31536000; SameSite=Lax; HttpOnly");
    }
    response.setHeader("Content-Language", Language.of(request).name());
    Sender.send(request, response, HTML, render(request, template, model));
  }

  /** Sends a page that tells of an error. */
  public void fail(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String template,
      Map<String, Object> model)
      throws IOException {
    Sender.fail(response, status, HTML, render(request, template, model));
  }

  private String render(HttpServletRequest request, String template, Map<String, Object> model)
      throws IOException {
    Language language = Language.of(request);
    Map<String, Object> all = new HashMap<>(model);
    all.put("t", Messages.in(language));
    all.put("lang", language.name());
    all.put("otherLang", language.other().name());
    all.put("otherPage", here(request) + "lang=" + language.other());
    all.put("home", origin.of(request));
    all.put("root", root(request));
    StringWriter out = new StringWriter();
    engine.getTemplate(template).evaluate(out, all, language.locale());
    return out.toString();
  }

  /** The path of the server for those who ask it, with a slash at its end. */
  public String root(HttpServletRequest request) {
    return URI.create(origin.of(request)).getPath();
  }

  /** The texts of the pages, by their keys. */
  public static Map<String, String> texts(Language language) {
    return Messages.in(language);
  }

  /** The query of this page to add a language to. */
  private static String here(HttpServletRequest request) {
    StringBuilder query = new StringBuilder("?");
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("lang") && !values[0].isEmpty()) {
                query
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(values[0], StandardCharsets.UTF_8))
                    .append('&');
              }
            });
    return query.toString();
  }

  /** A number as the reader's language writes it. */
  public static String number(long number, Language language) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}
