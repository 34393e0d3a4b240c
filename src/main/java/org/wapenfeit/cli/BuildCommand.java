package org.wapenfeit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.BuildOptions;
import org.wapenfeit.build.BuildReport;
import org.wapenfeit.build.BuildRun;
import org.wapenfeit.build.FileSink;
import org.wapenfeit.build.GraphSink;
import org.wapenfeit.build.Sinks;
import org.wapenfeit.build.StandardTools;
import org.wapenfeit.build.StoreSink;
import org.wapenfeit.build.Tools;
import org.wapenfeit.graph.GraphFormat;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wapenfeit build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads articles into a store or a file.",
      "What a store holds of an article that is read again is replaced, so that a run that was"
          + " interrupted may simply be started again. What cannot be read is skipped and told, and"
          + " makes the exit code 1."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit build articles/ --store store",
      "  wapenfeit build bericht.txt --publisher NOS --date 2024-11-19 --store store",
      "  wapenfeit build articles/ --out claims.nq",
      "  wapenfeit build 'export/*.jsonl' --fields text=inhoud,title=kop --store store",
      "  curl -s https://example.org/nieuws | wapenfeit build - --store store",
      "  wapenfeit build articles/ --out claims.trig.gz --with-ontology"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLES",
      description = {
        "files, folders, patterns in quotes such as 'news/*.txt', - for standard input;",
        "text, HTML, JSON, JSON lines, CSV, RSS, Atom, WARC, and ZIP of these"
      })
  private List<String> articles;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store, made when it is not there")
  private Path folder;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "file for the graph: .nq, .trig or .ttl, with or without .gz")
  private Path out;

  @Option(
      names = "--with-ontology",
      description = "write ontology, shapes and lexicon to --out, too")
  private boolean withOntology;

  @Mixin private InputOptions inputs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "articles read at a time (default: one a core); changes nothing but the time")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", description = "stop at the first article that cannot be read")
  private boolean strict;

  @Option(names = "--any-language", description = "read what is not Dutch, too, as if it were")
  private boolean anyLanguage;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write what came of the run there, as JSON")
  private Path report;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    check();
    if (folder == null) {
      return run(Optional.empty());
    }
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      return run(Optional.of(store));
    }
  }

  private void check() {
    if (folder == null && out == null) {
      fail("Where does the graph go? Give --store DIR or --out FILE.");
    }
    if (out != null && GraphFormat.ofFile(out.getFileName().toString()).isEmpty()) {
      fail("--out takes a file that ends in .nq, .trig or .ttl, with or without .gz, not " + out);
    }
    if (withOntology && out == null) {
      fail("--with-ontology goes with --out; a store always holds the ontology");
    }
    if (threads < 1) {
      fail("--threads is 1 or more, not " + threads);
    }
    if (inputs.about().hasUrl() && (articles.size() > 1 || isMany(articles.get(0)))) {
      fail("--url is the address of one article; give one file with it");
    }
  }

  private static boolean isMany(String argument) {
    return argument.matches(".*[*?\\[{].*") || Files.isDirectory(Path.of(argument));
  }

  private void fail(String message) {
    throw new ParameterException(spec.commandLine(), message);
  }

  private int run(Optional<ClaimStore> store) throws IOException {
    Tools tools = StandardTools.load();
    BuildReport came;
    if (out == null) {
      came = read(tools, new StoreSink(store.get(), tools, Version.number()));
    } else {
      try (FileSink file = new FileSink(out, tools, withOntology)) {
        came = read(tools, sinks(store, tools, file));
      }
    }
    if (report != null) {
      JsonReport.write(came, report);
    }
    Summary.print(came, loudness, Wapenfeit.err(spec));
    return came.skipped().isEmpty() ? 0 : 1;
  }

  private static GraphSink sinks(Optional<ClaimStore> store, Tools tools, FileSink file)
      throws IOException {
    return store.isEmpty()
        ? file
        : new Sinks(List.of(new StoreSink(store.get(), tools, Version.number()), file));
  }

  private BuildReport read(Tools tools, GraphSink sink) {
    try (Progress progress = Progress.over(this::count, loudness);
        Stream<Reading> readings = inputs.read(articles, System.in)) {
      BuildOptions options = new BuildOptions(threads, strict, anyLanguage);
      return new BuildRun(tools, sink, options, new RunListener(progress, loudness))
          .read(readings.iterator());
    }
  }

  private long count() {
    try (Stream<Reading> readings = inputs.read(articles, InputStream.nullInputStream())) {
      return readings.count();
    }
  }
}
