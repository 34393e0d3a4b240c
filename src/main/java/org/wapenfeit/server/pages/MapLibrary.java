package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.wapenfeit.server.http.Sender;

/** Sends the script and the style sheet of Leaflet from its WebJar. */
public final class MapLibrary extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/META-INF/resources/webjars/leaflet/1.9.4/dist";
  private static final Map<String, String> TYPES =
      Map.of("/leaflet.js", "text/javascript", "/leaflet.css", "text/css");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    try (InputStream in =
        TYPES.containsKey(path) ? MapLibrary.class.getResourceAsStream(FOLDER + path) : null) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setHeader("Cache-Control", "public, max-age=86400");
      Sender.send(request, response, TYPES.get(path) + ";charset=utf-8", in.readAllBytes());
    }
  }
}
