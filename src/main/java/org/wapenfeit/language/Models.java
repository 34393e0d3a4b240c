package org.wapenfeit.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.wapenfeit.language.parse.DependencyParser;
import org.wapenfeit.language.words.DutchDictionary;
import org.wapenfeit.language.words.LemmaTable;
import org.wapenfeit.language.words.PosTagger;

/** The shipped models, read once for all threads. */
final class Models {
  private final PosTagger tagger;
  private final LemmaTable lemmas;
  private final DependencyParser parser;

  private static final class Holder {
    private static final Models SHARED = read();
  }

  interface Reader<T> {
    T read(InputStream from) throws IOException;
  }

  private Models(PosTagger tagger, LemmaTable lemmas, DependencyParser parser) {
    this.lemmas = lemmas;
    this.tagger = tagger;
    this.parser = parser;
  }

  /**
   * The models of the class path.
   *
   * @throws UncheckedIOException when a model is missing or broken
   */
  static Models shared() {
    return Holder.SHARED;
  }

  PosTagger tagger() {
    return tagger;
  }

  LemmaTable lemmas() {
    return lemmas;
  }

  DependencyParser parser() {
    return parser;
  }

  private static Models read() {
    CompletableFuture<DependencyParser> parser =
        CompletableFuture.supplyAsync(() -> open("parser.bin.gz", DependencyParser::read));
    CompletableFuture<DutchDictionary> dictionary =
        CompletableFuture.supplyAsync(DutchDictionary::shared);
    PosTagger tagger = open("pos.bin", PosTagger::read);
    dictionary.join();
    return new Models(tagger, open("lemmas.txt.gz", LemmaTable::read), parser.join());
  }

  static <T> T open(String name, Reader<T> reader) {
    try (InputStream found = Models.class.getResourceAsStream(name)) {
      if (found == null) {
        throw new IOException("missing from the class path; train the models again");
      }
      return reader.read(found);
    } catch (IOException e) {
      throw new UncheckedIOException("model org/wapenfeit/language/" + name, e);
    }
  }
}
