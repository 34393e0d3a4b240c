package org.wapenfeit.server.data;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.wapenfeit.server.http.Sender;

/** Sends the JSON-LD context and the description of the interface (OpenAPI). */
public final class FixedPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient DataServices services;

  public FixedPages(DataServices services) {
    this.services = services;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith(JsonLdContext.PATH)) {
      Sender.send(request, response, "application/ld+json", services.context().document());
    } else {
      Sender.send(request, response, "application/json", openApi(services.origin(request)));
    }
  }

  /** Paths there begin with a slash, so that the address of the server must not end in one. */
  private static String openApi(String origin) throws IOException {
    try (InputStream in = FixedPages.class.getResourceAsStream("openapi.json")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("https://server.invalid", origin.substring(0, origin.length() - 1));
    }
  }
}
