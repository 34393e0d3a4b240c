package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wapenfeit.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wapenfeit serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Serves a store for reading: SPARQL, linked data, direct relations, and pages for people.",
      "Ctrl-C or a TERM signal stops it, once the requests that run have ended."
    },
    footer = {
      "",
      "Examples:",
      "  wapenfeit serve --store store",
      "  wapenfeit serve --store store --port 8080 --timeout 10",
      "  wapenfeit serve --store store --public-url https://data.example.org/"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "folder of the store")
  private Path folder;

  @Mixin private ServerOptions server;

  @Mixin private Loudness loudness;

  @Override
  public Integer call() throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      server.serve(store, loudness);
    }
    return 0;
  }
}
