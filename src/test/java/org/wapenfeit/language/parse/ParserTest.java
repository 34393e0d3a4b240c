package org.wapenfeit.language.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTest {
  private static final List<String> FORMS = List.of("Iran", "vuurt", "raketten", "af");
  private static final List<String> TAGS = List.of("PROPN", "VERB|Fin|Sing", "NOUN|Plur", "ADP");
  private static final Arcs TREE =
      new Arcs(List.of(2, 0, 2, 2), List.of("nsubj", "root", "obj", "compound:prt"));

  private static ParserInput input() {
    return new ParserInput(FORMS, TAGS, FORMS);
  }

  private static DependencyParser trained() {
    List<ParserTrainer.Example> examples =
        Collections.nCopies(20, new ParserTrainer.Example(input(), TREE));
    return new ParserTrainer(3, 0, 60, line -> {}).train(examples);
  }

  private static byte[] bytes(DependencyParser parser) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parser.write(out);
    return out.toByteArray();
  }

  @Test
  void learnsATree() {
    assertEquals(TREE, trained().parse(input()));
  }

  @Test
  void sameTreesGiveTheSameModel() throws IOException {
    assertArrayEquals(bytes(trained()), bytes(trained()));
  }

  @Test
  void modelComesBackAsItWasWritten() throws IOException {
    byte[] written = bytes(trained());
    DependencyParser read = DependencyParser.read(new ByteArrayInputStream(written));
    assertEquals(TREE, read.parse(input()));
    assertArrayEquals(written, bytes(read));
  }

  @Test
  void brokenModelIsRefused() throws IOException {
    byte[] written = bytes(trained());
    byte[] half = java.util.Arrays.copyOf(written, written.length / 2);
    assertThrows(IOException.class, () -> DependencyParser.read(new ByteArrayInputStream(half)));
  }

  @Test
  void sentenceWithoutWordsHasAnEmptyTree() {
    assertEquals(0, trained().parse(new ParserInput(List.of(), List.of(), List.of())).size());
  }

  @Test
  void crossingArcsComeBackAfterLifting() {
    Arcs crossing = new Arcs(List.of(4, 0, 2, 2), List.of("obj", "root", "nsubj", "xcomp"));
    Arcs lifted = Projectivity.lift(crossing);
    assertEquals(List.of(2, 0, 2, 2), lifted.heads());
    assertEquals("obj^xcomp", lifted.label(1));
    assertEquals(crossing, Projectivity.restore(lifted));
  }
}
