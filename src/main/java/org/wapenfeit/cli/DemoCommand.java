package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wapenfeit.article.BundledArticles;
import org.wapenfeit.article.Reading;
import org.wapenfeit.build.BuildListener;
import org.wapenfeit.build.BuildOptions;
import org.wapenfeit.build.BuildReport;
import org.wapenfeit.build.BuildRun;
import org.wapenfeit.build.StandardTools;
import org.wapenfeit.build.StoreSink;
import org.wapenfeit.build.Tools;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wapenfeit demo}. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Builds the graph from the articles that come with the program, in a temporary store that is"
            + " removed at the end, and serves it. Ctrl-C or a TERM signal stops it.",
    footer = {"", "Examples:", "  wapenfeit demo", "  wapenfeit demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
  @Mixin private ServerOptions server;

  @Mixin private Loudness loudness;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("wapenfeit-demo-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> TemporaryFolder.remove(folder)));
    try (ClaimStore store = ClaimStore.openOrCreate(folder)) {
      Summary.print(build(store), loudness, Wapenfeit.err(spec));
      server.serve(store, loudness);
    }
    return 0;
  }

  private static BuildReport build(ClaimStore store) throws IOException {
    Tools tools = StandardTools.load();
    StoreSink sink = new StoreSink(store, tools, Version.number());
    Stream<Reading> readings = BundledArticles.all().stream().map(Reading.Read::new);
    return new BuildRun(tools, sink, BuildOptions.standard(), BuildListener.NONE)
        .read(readings.iterator());
  }
}
