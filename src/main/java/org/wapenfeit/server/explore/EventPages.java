package org.wapenfeit.server.explore;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.wapenfeit.server.pages.Language;
import org.wapenfeit.server.pages.Pages;

/** What happened where, {@code /map}, and when, {@code /timeline}, each chosen by a filter. */
public final class EventPages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int A_PAGE = 50;
  private static final int MONTHS = 60;
  private static final int LONGEST_NUMBER = 6;

  private final transient Explorer explorer;

  public EventPages(Explorer explorer) {
    this.explorer = explorer;
  }

  /** The claims of a month; an empty one for those without a time. */
  public record Group(String month, List<Cards.Card> cards) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getServletPath().substring(1);
    Map<String, Object> model = Txn.calculateRead(explorer.dataset(), () -> model(request, name));
    explorer.pages().send(request, response, name, model);
  }

  private Map<String, Object> model(HttpServletRequest request, String name) {
    Language language = Language.of(request);
    Names names = explorer.names(request);
    Filter filter = new Filter(request, explorer.iris());
    List<Claim> all = explorer.claims().join().all();
    List<Claim> chosen = filter.of(all);
    Map<String, Object> model = new HashMap<>(explorer.filters(request, filter, all, names));
    model.put("withPeriod", true);
    model.put("here", name);
    model.put("query", filter.query());
    model.put("count", Pages.number(chosen.size(), language));
    model.put("total", Pages.number(all.size(), language));
    if (name.equals("map")) {
      model.put("map", WorldMap.of(chosen, names));
      model.put("placeQuery", rest(filter.without("place")));
    } else {
      addPage(request, chosen, explorer.cards(request, names), filter, model);
      model.put("monthQuery", rest(filter.without("from", "to")));
      model.put("months", Counts.months(chosen, MONTHS, language));
    }
    return model;
  }

  /** What comes before another parameter. */
  private static String rest(String query) {
    return query.length() > 1 ? query.substring(1) + "&" : "";
  }

  private static void addPage(
      HttpServletRequest request,
      List<Claim> chosen,
      Cards cards,
      Filter filter,
      Map<String, Object> model) {
    int last = Math.max(1, (chosen.size() + A_PAGE - 1) / A_PAGE);
    int page = Math.min(last, page(request));
    int from = (page - 1) * A_PAGE;
    List<Claim> shown = chosen.subList(from, Math.min(chosen.size(), from + A_PAGE));
    String others = filter.query() + (filter.isEmpty() ? "" : "&") + "page=";
    Map<String, List<Cards.Card>> groups = new LinkedHashMap<>();
    shown.forEach(c -> groups.computeIfAbsent(c.month(), m -> new ArrayList<>()).add(cards.of(c)));
    model.put(
        "groups",
        groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
    model.put("page", page);
    model.put("last", last);
    model.put("previous", page > 1 ? others + (page - 1) : "");
    model.put("next", page < last ? others + (page + 1) : "");
  }

  private static int page(HttpServletRequest request) {
    String page = request.getParameter("page");
    return page != null && page.matches("[1-9][0-9]*") && page.length() <= LONGEST_NUMBER
        ? Integer.parseInt(page)
        : 1;
  }
}
