package org.wapenfeit.server;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wapenfeit.query.SavedQuery;

/** The start page: plain HTML that needs no script, each text marked with its language. */
final class StartPageHtml {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Wapenfeit</title>
      <style>
        body { font: 1.05rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff;
               max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
        h1 { margin-bottom: 0; }
        a { color: #00459c; }
        a:focus-visible { outline: 3px solid #00459c; outline-offset: 2px; }
        dl { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1rem 0; }
        dt { color: #505050; } dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
        div.count { display: flex; flex-direction: column-reverse; }
        ol { padding-left: 1.5rem; } li { margin-bottom: 1rem; }
        li p { margin: .1rem 0; } .en { color: #505050; }
        pre { background: #f3f3f3; padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem; }
      </style>
      </head>
      <body>
      <main>
      <h1>Wapenfeit</h1>
      <p lang="nl">Wat Nederlandse nieuwsartikelen over oorlogen beweren: wie deed wat, met welk
      wapen, waar en wanneer, volgens wie en hoe zeker.</p>
      <p class="en">What Dutch news articles about wars claim: who did what, with which weapon,
      where and when, according to whom and how sure.</p>
      <h2><span lang="nl">In de graaf</span> / In the graph</h2>
      <dl>
      %s</dl>
      <h2><span lang="nl">Vragen</span> / Questions</h2>
      <p class="en"><span lang="nl">Elke vraag opent in de vraag-editor.</span> Each opens in the
      query editor, filled in.</p>
      <ol>
      %s</ol>
      <p><a href="%s"><span lang="nl">Zelf een vraag stellen</span> / Ask your own</a></p>
      <h2><span lang="nl">Met een programma</span> / From a program</h2>
      <p>SPARQL 1.1 queries go to <code>%s</code> by GET or POST, from any site. This server
      changes nothing and asks no other server. A result that would be cut short is an error.</p>
      <pre><code>%s</code></pre>
      </main>
      </body>
      </html>
      """;

  private StartPageHtml() {}

  /**
   * Writes the page.
   *
   * @param base address of the page, with a slash at its end
   */
  static String of(List<SavedQuery> queries, GraphCounts counts, String base) {
    String endpoint = base + WapenfeitServer.DATASET.substring(1) + "/sparql";
    return PAGE.formatted(
        counts(counts),
        queries.stream().map(StartPageHtml::item).collect(Collectors.joining()),
        escape(QueryEditor.PAGE + "#/dataset" + WapenfeitServer.DATASET + "/query"),
        escape(endpoint),
        escape(curl(endpoint)));
  }

  private static String counts(GraphCounts counts) {
    return count("artikelen", "articles", counts.articles())
        + count("beweringen", "claims", counts.claims())
        + count("bronnen", "sources", counts.sources())
        + count("triples", "triples", counts.triples());
  }

  private static String count(String nl, String en, long number) {
    String name = nl.equals(en) ? en : "<span lang=\"nl\">" + nl + "</span> / " + en;
    String digits = NumberFormat.getIntegerInstance(Locale.UK).format(number);
    return "<div class=\"count\"><dt>" + name + "</dt><dd>" + digits + "</dd></div>\n";
  }

  private static String item(SavedQuery query) {
    return """
        <li><p lang="nl"><a href="%s">%s</a></p>
        <p lang="nl">%s</p>
        <p class="en"><b>%s</b> %s</p></li>
        """
        .formatted(
            escape(QueryEditor.page(WapenfeitServer.DATASET, query.sparql())),
            escape(query.title().nl()),
            escape(query.question().nl()),
            escape(query.title().en() + "."),
            escape(query.question().en()));
  }

  private static String curl(String endpoint) {
    return """
        curl %s -H 'Accept: text/csv' --data-urlencode 'query=
          PREFIX wf: <https://w3id.org/wapenfeit/ontology#>
          SELECT ?quote ?source { ?claim wf:quote ?quote ; wf:attributedTo ?source } LIMIT 10'"""
        .formatted(endpoint);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
