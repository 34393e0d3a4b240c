package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wapenfeit.text.Span;

/** Inputs of every form with bytes changed, cut, doubled and put in between. */
class MutatedInputsTest {
  private static final int INPUTS = 2000;

  @Test
  void noInputBreaksTheReaders() throws IOException {
    Mutations mutations = new Mutations(20240104);
    ArticleReaders readers = new ArticleReaders();
    int read = 0;
    for (int i = 0; i < INPUTS; i++) {
      Mutations.Mutated mutated = mutations.next();
      String name = mutated.name();
      byte[] bytes = mutated.bytes();
      ArticleInput input =
          new ArticleInput(name, name, Metadata.UNKNOWN, () -> new ByteArrayInputStream(bytes));
      try (Stream<Reading> readings = readers.read(input)) {
        List<Reading> all = readings.toList();
        assertFalse(all.isEmpty() && !name.endsWith(".zip"), name);
        for (Reading reading : all) {
          if (reading instanceof Reading.Read article) {
            assertSound(article.article());
            read++;
          }
        }
      }
    }
    assertTrue(read > INPUTS / 4, "read " + read);
  }

  private static void assertSound(Article article) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertTrue(end <= block.span().start() && block.span().length() > 0, block.toString());
      assertEquals(block.span(), Layout.strip(article.text(), block.span()));
      int from = block.span().start();
      for (Span quotation : block.quotations()) {
        assertTrue(from <= quotation.start() && block.span().contains(quotation));
        from = quotation.end();
      }
      end = block.span().end();
    }
  }
}
