package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir Path folder;

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Reading> read(Path... paths) {
    try (Stream<Reading> readings = new ArticleFiles().read(List.of(paths), Metadata.UNKNOWN)) {
      return readings.toList();
    }
  }

  private Reading.Skipped skipped(String name) {
    List<Reading> all = read(folder.resolve(name));
    assertEquals(1, all.size());
    return (Reading.Skipped) all.get(0);
  }

  private Article article(String name) {
    return ((Reading.Read) read(folder.resolve(name)).get(0)).article();
  }

  @Test
  void foldersAreReadInTheOrderOfNamesWithAllThatIsInThem() throws IOException {
    write("b.txt", "B.");
    write("a/2.txt", "A2.");
    write("a/1.TXT", "A1.");
    write("c.txt", "C.");
    write("a.gold.json", "{}");
    write(".verborgen.txt", "Niet.");
    write("foto.jpg", "Niet.");
    List<String> names =
        read(folder).stream().map(r -> ((Reading.Read) r).article().fileName()).toList();
    assertEquals(List.of("1.TXT", "2.txt", "b.txt", "c.txt"), names);
  }

  @Test
  void whatCannotBeReadIsSkippedAndTheRestGoesOn() throws IOException {
    write("1.txt", "");
    write("2.txt", new byte[] {1, 2, 0, 3, (byte) 0x80});
    write("3.txt", "Tekst.");
    List<Reading> all = read(folder, folder.resolve("geen.txt"));
    assertEquals(4, all.size());
    assertTrue(all.get(2) instanceof Reading.Read);
    assertEquals(3, all.stream().filter(r -> r instanceof Reading.Skipped).count());
  }

  @Test
  void skippedInputNamesFileReasonAndRemedy() throws IOException {
    write("leeg.txt", "");
    assertEquals(
        folder.resolve("leeg.txt") + ": the file is empty; give a file with text",
        skipped("leeg.txt").toString());
    write("wit.txt", " \n ");
    assertEquals("the file holds white space only", skipped("wit.txt").reason());
    write("binair.txt", new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF});
    assertEquals("save it as UTF-8 text", skipped("binair.txt").remedy());
    assertEquals("there is no such file or folder", skipped("weg.txt").reason());
    write("stuk.docx", "Tekst.");
    assertEquals("its name tells no format that is read", skipped("stuk.docx").reason());
  }

  @Test
  void fileOverTheLimitIsSkipped() throws IOException {
    write("groot.txt", "Tekst die te lang is.");
    try (Stream<Reading> readings =
        new ArticleFiles(new ArticleReaders(10, FieldNames.STANDARD))
            .read(List.of(folder.resolve("groot.txt")), Metadata.UNKNOWN)) {
      Reading.Skipped skipped = (Reading.Skipped) readings.findFirst().orElseThrow();
      assertEquals("it has more than 10 bytes", skipped.reason());
    }
  }

  @Test
  void filesAreOpenedOneAtATime() throws IOException {
    write("1.txt", "Een.");
    write("2.txt", "Twee.");
    try (Stream<Reading> readings = new ArticleFiles().read(List.of(folder), Metadata.UNKNOWN)) {
      Iterator<Reading> one = readings.iterator();
      one.next();
      Files.delete(folder.resolve("2.txt"));
      assertTrue(one.next() instanceof Reading.Skipped);
    }
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() throws IOException {
    write("bom.txt", "\uFEFFRafah ligt in Gaza.");
    assertEquals("Rafah ligt in Gaza.", article("bom.txt").text());
  }

  @Test
  void otherEncodingsAreToldByTheirBytes() throws IOException {
    String text = "Oekraïne en ‘Israël’ zwijgen.";
    write("windows.txt", text.getBytes(Charset.forName("windows-1252")));
    assertEquals(text, article("windows.txt").text());
    write("wide.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(text, article("wide.txt").text());
    write("unmarked.txt", text.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(text, article("unmarked.txt").text());
  }

  @Test
  void frontDoorThrowsWhereThereIsNoArticle() {
    ArticleReadException e =
        assertThrows(
            ArticleReadException.class,
            () -> new ArticleReaders().read("leeg.txt", new byte[0], Metadata.UNKNOWN));
    assertEquals("leeg.txt: the file is empty; give a file with text", e.getMessage());
  }

  @Test
  void dateOfTheFileIsNeverTheDateOfTheArticle() throws IOException {
    write("los.txt", "Er viel een bom.");
    assertEquals(Optional.empty(), article("los.txt").metadata().published());
  }
}
