package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wapenfeit.server.http.Sender;

/** Sends the style sheets and pictures that pages use, from {@code assets/}. */
public final class Assets extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("/([a-z0-9-]+)\\.([a-z0-9]+)");
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    Matcher name = NAME.matcher(path);
    try (InputStream in =
        name.matches() && TYPES.containsKey(name.group(2))
            ? Assets.class.getResourceAsStream("assets" + path)
            : null) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Cache-Control", "public, max-age=86400");
      Sender.send(
          request, response, TYPES.get(name.group(2)) + ";charset=utf-8", in.readAllBytes());
    }
  }
}
