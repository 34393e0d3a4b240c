package org.wapenfeit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sys.JenaSystem;
import org.wapenfeit.store.ClaimStore;

/**
 * Load on a server of this machine: 32 clients for half a minute over a made-up store. Started by
 * {@code .ci/bench}: {@code LoadBench FOLDER QUADS}.
 */
public final class LoadBench {
  private static final int CLIENTS = 32;
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final String PREFIXES =
      """
      PREFIX id: <https://w3id.org/wapenfeit/id/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX wf: <https://w3id.org/wapenfeit/ontology#>
      """;
  private static final String SAMPLE =
      """
      SELECT ?weapon ?origin ?source ?modality ?quote WHERE {
        ?claim rdf:subject id:%s ; rdf:predicate wf:uses ; rdf:object ?weapon ;
          wf:attributedTo ?source ; wf:polarity wf:affirmed ; wf:modality ?modality ;
          wf:quote ?quote ; wf:reports/wf:weaponOrigin ?origin } LIMIT 100""";
  private static final List<String> ENTITIES =
      List.of("Russia", "Ukraine", "Iran", "Rwanda", "M23", "White_House", "Kremlin", "Reuters");

  private enum Kind {
    CLAIM("a claim, by SPARQL"),
    ENTITY("an entity as JSON-LD"),
    SAMPLE("who uses which weapon, 100 rows");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String url;
  private final List<String> claims;
  private final Map<Kind, ConcurrentLinkedQueue<Long>> micros = new EnumMap<>(Kind.class);
  private final AtomicInteger errors = new AtomicInteger();

  private LoadBench(String url) throws IOException, InterruptedException {
    this.url = url;
    for (Kind kind : Kind.values()) {
      micros.put(kind, new ConcurrentLinkedQueue<>());
    }
    claims = ask("SELECT ?c { ?c a wf:Claim } LIMIT 20000").lines().skip(1).toList();
  }

  public static void main(String[] args) throws Exception {
    JenaSystem.init();
    Path folder = Path.of(args[0]);
    PrintStream out = System.out;
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
      long start = System.nanoTime();
      SyntheticStore.make(folder, Long.parseLong(args[1]));
      out.printf("loaded in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
      start = System.nanoTime();
      ClaimStore.open(folder).close();
      out.printf("search index made in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
    }
    if (args.length > 2) {
      return;
    }
    Process server = serve(folder);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && !line.startsWith("Start page")) {
        line = lines.readLine();
      }
      new LoadBench(line.replaceFirst("Start page *", "")).run(server.pid(), out);
    } finally {
      server.destroy();
      server.onExit().join();
    }
  }

  private static Process serve(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx2g", "-XX:+UseParallelGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.wapenfeit.cli.Wapenfeit");
    command.addAll(List.of("serve", "--store", folder.toString(), "--port", "0"));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private void run(long process, PrintStream out) throws Exception {
    while (get("ready", "*/*").statusCode() != 200) {
      Thread.sleep(500);
    }
    out.printf("%s quads, %s%n", metric("wapenfeit_triples"), "32 clients, 30 s");
    load(Duration.ofSeconds(5));
    micros.values().forEach(ConcurrentLinkedQueue::clear);
    errors.set(0);
    List<String> memory = new ArrayList<>(List.of(resident(process)));
    Thread watch = watch(process, memory);
    load(TIME);
    watch.join();
    memory.add(resident(process));
    long all = 0;
    for (Kind kind : Kind.values()) {
      long[] times = micros.get(kind).stream().mapToLong(Long::longValue).sorted().toArray();
      all += times.length;
      out.printf(
          "| %s | %.0f | %.1f | %.1f |%n",
          kind.title,
          times.length / (double) TIME.toSeconds(),
          percentile(times, 50),
          percentile(times, 99));
    }
    out.printf("all: %.0f requests/s, %d errors%n", all / (double) TIME.toSeconds(), errors.get());
    out.println("resident MB over the run: " + memory);
  }

  private static double percentile(long[] times, int percent) {
    return times.length == 0 ? 0 : times[(times.length - 1) * percent / 100] / 1000.0;
  }

  private void load(Duration time) throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    Thread[] clients = new Thread[CLIENTS];
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(i);
      clients[i] =
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  one(random);
                }
              });
      clients[i].start();
    }
    for (Thread client : clients) {
      client.join();
    }
  }

  /** Of ten requests, six ask for a claim, three for an entity and one for a table. */
  private void one(Random random) {
    int dice = random.nextInt(10);
    Kind kind = dice < 6 ? Kind.CLAIM : dice < 9 ? Kind.ENTITY : Kind.SAMPLE;
    String entity = ENTITIES.get(random.nextInt(ENTITIES.size()));
    String claim = claims.get(random.nextInt(claims.size()));
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer =
          switch (kind) {
            case CLAIM -> query("SELECT ?p ?o { <" + claim + "> ?p ?o }");
            case ENTITY -> get("data/" + entity + ".jsonld", "application/ld+json");
            case SAMPLE -> query(SAMPLE.formatted(ENTITIES.get(random.nextInt(5))));
          };
      if (answer.statusCode() != 200 || answer.body().isEmpty()) {
        errors.incrementAndGet();
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    micros.get(kind).add((System.nanoTime() - start) / 1000);
  }

  private String ask(String query) throws IOException, InterruptedException {
    return query(query).body();
  }

  private HttpResponse<String> query(String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    return get("wapenfeit/sparql?query=" + encoded, "text/csv");
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + path)).header("Accept", accept).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private String metric(String name) throws IOException, InterruptedException {
    return Arrays.stream(get("metrics", "*/*").body().split("\n"))
        .filter(l -> l.startsWith(name + " "))
        .findFirst()
        .map(l -> "%.0f".formatted(Double.parseDouble(l.substring(name.length()))))
        .orElse("?");
  }

  private static Thread watch(long process, List<String> memory) {
    Thread thread =
        new Thread(
            () -> {
              for (int i = 0; i < 5; i++) {
                try {
                  Thread.sleep(TIME.toMillis() / 6);
                } catch (InterruptedException e) {
                  return;
                }
                memory.add(resident(process));
              }
            });
    thread.start();
    return thread;
  }

  private static String resident(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
          .filter(l -> l.startsWith("RssAnon"))
          .findFirst()
          .map(l -> Long.toString(Long.parseLong(l.replaceAll("\\D", "")) / 1024))
          .orElse("?");
    } catch (IOException e) {
      return "?";
    }
  }
}
