package org.wapenfeit.server.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The files of the Fuseki UI, from the class path. The UI finds the server at the path of its own
 * page and keeps its state behind the {@code #}, so its page stands at {@code /?ui}, where {@code
 * /} alone is the start page.
 */
public final class QueryEditor extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Address of the UI. */
  static final String PAGE = "/?ui";

  /** The UI writes style sheets into its page; it loads nothing of other servers. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self';"
          + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript",
          "css", "text/css",
          "ico", "image/x-icon",
          "html", "text/html");

  /** What the UI offers and a server that only answers queries has not. */
  private static final String HIDE_EDITING =
      """
      <style>
        a[href*="#/manage"], a[href$="/upload"], a[href$="/edit"] { display: none !important; }
      </style>
      """;

  /** Address of the UI with a query filled in. */
  static String page(String dataset, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    return PAGE + "#/dataset" + dataset + "/query?query=" + encoded;
  }

  /** Sends the page of the UI. */
  static void sendPage(HttpServletResponse response) throws IOException {
    try (InputStream in = open("/index.html")) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      response.setHeader("Content-Security-Policy", POLICY);
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(page.replace("</head>", HIDE_EDITING + "</head>"));
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    try (InputStream in = path.contains("..") ? null : open(path)) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      response.setContentType(type == null ? "application/octet-stream" : type);
      response.setHeader("Cache-Control", "max-age=86400");
      in.transferTo(response.getOutputStream());
    }
  }

  private static InputStream open(String path) {
    return QueryEditor.class.getResourceAsStream("/webapp" + path);
  }
}
