package org.wapenfeit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wapenfeit.article.ArticleAsserts.assertBlocks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wapenfeit.edtf.Edtf;

/** Each form of input on its example under {@code src/test/resources/input}. */
class FormatsTest {
  @TempDir Path folder;

  private static byte[] example(String name) throws IOException {
    try (InputStream in = FormatsTest.class.getResourceAsStream("/input/" + name)) {
      return in.readAllBytes();
    }
  }

  private static List<Reading> read(String name) throws IOException {
    return read(new ArticleReaders(), name, example(name));
  }

  private static List<Reading> read(ArticleReaders readers, String name, byte[] bytes) {
    ArticleInput input =
        new ArticleInput(name, name, Metadata.UNKNOWN, () -> new ByteArrayInputStream(bytes));
    try (Stream<Reading> readings = readers.read(input)) {
      return readings.toList();
    }
  }

  private static Article article(Reading reading) {
    return ((Reading.Read) reading).article();
  }

  /** {@code title | publisher | date | address}, with a dash for what is unknown. */
  private static String about(Reading reading) {
    Metadata known = article(reading).metadata();
    return String.join(
        " | ",
        known.title().orElse("-"),
        known.publisher().orElse("-"),
        known.published().map(Edtf::value).orElse("-"),
        known.url().orElse("-"));
  }

  private static List<String> names(List<Reading> readings) {
    return readings.stream()
        .map(r -> r instanceof Reading.Read read ? read.article().fileName() : r.toString())
        .toList();
  }

  @Test
  void pageIsReadByItsElementsWithoutWhatStandsAround() throws IOException {
    Reading page = read("nos.html").get(0);
    assertBlocks(
        article(page),
        "HEADER NOS Nieuws • vrijdag 21 maart, 09:14",
        "HEADLINE Soedanese leger herovert paleis in Khartoem",
        "HEADER AFP",
        "CAPTION Soldaten voor het verwoeste paleis",
        "PARAGRAPH Het Soedanese leger zegt het presidentiële paleis in Khartoem te hebben heroverd"
            + " op de RSF. De paramilitairen hadden het gebouw bijna twee jaar in handen.",
        "PARAGRAPH \"Onze troepen vernietigden de wapens van de vijand\", zei woordvoerder Nabil"
            + " Abdallah. De RSF spreekt dat tegen.",
        "SUBHEAD Drones",
        "PARAGRAPH Enkele uren later doodde een drone van de RSF drie journalisten van de"
            + " staatstelevisie bij het paleis.");
    assertEquals(
        "Soedanese leger herovert paleis in Khartoem | NOS | 2025-03-21"
            + " | https://nos.nl/artikel/1000001-soedanese-leger-herovert-paleis",
        about(page));
  }

  @Test
  void brokenPageWithoutDataIsReadByItsForm() throws IOException {
    Reading page = read("zonder-gegevens.html").get(0);
    assertBlocks(
        article(page),
        "HEADLINE Houthi's vallen tanker aan",
        "HEADER ATHENE (ANP/RTR) -",
        "PARAGRAPH De Griekse tanker Sounion is woensdag bij Hodeida drie keer geraakt, meldt het"
            + " Britse UKMTO.",
        "PARAGRAPH De bemanning is in veiligheid.",
        "PARAGRAPH De Houthi's hebben de aanval een dag later opgeëist, zegt hun woordvoerder.",
        "CAPTION De Sounion voor de kust.",
        "HEADER Foto: EPA",
        "PARAGRAPH Er zit 150.000 ton olie in het schip.");
    assertEquals("Houthi's vallen tanker aan | ANP | 2024-08-21 | -", about(page));
  }

  @Test
  void pageThatAScriptFillsIsReadFromItsData() throws IOException {
    Reading page = read("alleen-json.html").get(0);
    assertBlocks(
        article(page),
        "HEADLINE Drie doden bij luchtaanval op Tyrus",
        "PARAGRAPH Bij een Israëlische luchtaanval op Tyrus zijn drie mensen gedood.",
        "PARAGRAPH Dat meldt het Libanese persbureau NNA.");
    assertEquals(
        "Drie doden bij luchtaanval op Tyrus | VRT NWS | 2024-10-23"
            + " | https://www.vrt.be/vrtnws/nl/2024/10/23/tyrus/",
        about(page));
  }

  @Test
  void pageInAnotherCharsetIsReadInIt() {
    String html = "<meta charset=iso-8859-15><h1>Kop</h1><p>Oekraïne vraagt 5 € per stuk.</p>";
    byte[] bytes = html.getBytes(Charset.forName("ISO-8859-15"));
    assertBlocks(
        article(read(new ArticleReaders(), "a.html", bytes).get(0)),
        "HEADLINE Kop",
        "PARAGRAPH Oekraïne vraagt 5 € per stuk.");
  }

  @Test
  void pageWithoutTextIsSkipped() {
    byte[] bytes = "<html><nav>Menu</nav></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("a.html: no article was found on the page; save the page with its text"),
        names(read(new ArticleReaders(), "a.html", bytes)));
  }

  @Test
  void linesOfJsonAreArticlesAndABadLineIsSkipped() throws IOException {
    List<Reading> all = read("artikelen.jsonl");
    assertEquals(
        List.of(
            "artikelen.jsonl#1",
            "artikelen.jsonl#2: the line is no JSON object; write one object a line",
            "artikelen.jsonl#3: the record has no text; name the field that holds it",
            "artikelen.jsonl#4"),
        names(all));
    assertEquals(
        "Raket treft flat in Charkiv | HLN | 2025-02-04 | https://www.hln.be/buitenland/a~1",
        about(all.get(0)));
    assertEquals("Tankers in brand | Voorbeeldkrant | 2024-06-03 | -", about(all.get(3)));
    assertBlocks(
        article(all.get(3)),
        "HEADLINE Tankers in brand",
        "PARAGRAPH Twee tankers staan in brand.",
        "PARAGRAPH De Houthi's zwijgen.");
  }

  @Test
  void listInsideAJsonObjectIsReadObjectByObject() throws IOException {
    List<Reading> all = read("lijst.json");
    assertEquals(List.of("lijst.json#1", "lijst.json#2"), names(all));
    assertEquals("Kamp Zamzam beschoten | Reuters | 2025-02-12 | -", about(all.get(0)));
    assertBlocks(
        article(all.get(0)),
        "HEADLINE Kamp Zamzam beschoten",
        "PARAGRAPH Het kamp Zamzam is beschoten, meldt Artsen Zonder Grenzen.",
        "SUBHEAD Markt",
        "PARAGRAPH Ook de markt werd geraakt.");
    assertEquals(
        "Brug vernield | De Standaard | - | https://www.standaard.be/cnt/1", about(all.get(1)));
  }

  @Test
  void oneObjectHasTheNameOfItsFile() {
    byte[] bytes = "{\"tekst\": \"Er viel een bom.\"}".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("a.json"), names(read(new ArticleReaders(), "a.json", bytes)));
  }

  @Test
  void otherFieldsCanBeNamed() {
    FieldNames names = FieldNames.parse("text=inhoud.lang,title=boven");
    byte[] bytes =
        "[{\"boven\": \"Kop\", \"inhoud\": {\"lang\": \"Er viel een bom.\"}}]"
            .getBytes(StandardCharsets.UTF_8);
    assertBlocks(
        article(read(new ArticleReaders(1000, names), "a.json", bytes).get(0)),
        "HEADLINE Kop",
        "PARAGRAPH Er viel een bom.");
    assertThrows(IllegalArgumentException.class, () -> FieldNames.parse("tekst=inhoud"));
  }

  @Test
  void rowsOfATableAreArticles() throws IOException {
    List<Reading> all = read("tabel.csv");
    assertEquals(
        "Doden in Gaza-Stad | Trouw | 2024-05-12 | https://www.trouw.nl/a", about(all.get(0)));
    assertBlocks(
        article(all.get(0)),
        "HEADLINE Doden in Gaza-Stad",
        "PARAGRAPH Bij een aanval op Gaza-Stad vielen \"zeker tien\" doden.",
        "PARAGRAPH Het leger onderzoekt dat.");
    assertTrue(all.get(1) instanceof Reading.Skipped);
  }

  @Test
  void entriesOfFeedsAreArticles() throws IOException {
    List<Reading> rss = read("feed.rss");
    assertEquals(
        "Leger Congo verlaat Uvira & omgeving | NOS | 2025-12-11 | https://nos.nl/l/2",
        about(rss.get(0)));
    assertBlocks(
        article(rss.get(0)),
        "HEADLINE Leger Congo verlaat Uvira & omgeving",
        "PARAGRAPH M23 zegt Uvira te hebben ingenomen.",
        "PARAGRAPH Burundi ontkent dat.");
    assertEquals(2, rss.size());
    Reading atom = read("feed.atom").get(0);
    assertEquals(
        "Vuur op de Golan | Voorbeeldkrant | 2024-07-27 | https://example.org/golan", about(atom));
    assertBlocks(
        article(atom),
        "HEADLINE Vuur op de Golan",
        "PARAGRAPH Een raket van Hezbollah trof een voetbalveld.",
        "PARAGRAPH Twaalf kinderen kwamen om, zegt Israël.");
  }

  @Test
  void pagesOfAWebArchiveAreArticles() throws IOException {
    List<Reading> all = read("web.warc.gz");
    assertEquals(List.of("web.warc.gz#1", "web.warc.gz#2"), names(all));
    assertEquals(
        "Soedanese leger herovert paleis in Khartoem | NOS | 2025-03-21"
            + " | https://nos.nl/artikel/1000001",
        about(all.get(0)));
    assertEquals(
        "Houthi's vallen tanker aan | Trouw | 2024-08-21 | https://www.trouw.nl/b",
        about(all.get(1)));
  }

  @Test
  void filesInAZipAreReadInTheirForms() throws IOException {
    List<Reading> all = read("archief.zip");
    assertEquals(
        List.of(
            "los.txt",
            "artikelen.jsonl#1",
            "archief.zip!artikelen.jsonl#2: the line is no JSON object; write one object a line",
            "archief.zip!artikelen.jsonl#3: the record has no text; name the field that holds it",
            "artikelen.jsonl#4",
            "nos.html"),
        names(all));
  }

  @Test
  void compressedFilesAreReadAsWhatTheyAre() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(example("artikelen.jsonl"));
    }
    assertEquals(4, read(new ArticleReaders(), "a.jsonl.gz", bytes.toByteArray()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "lijst.json, 60",
    "archief.zip, 300",
    "web.warc.gz, 900",
    "feed.rss, 300",
    "feed.rss, 500",
    "nos.html, 300",
    "tabel.csv, 20",
    "artikelen.jsonl, 40"
  })
  void inputThatBreaksOffGivesAMessageAndNoException(String name, int length) throws IOException {
    byte[] cut = Arrays.copyOf(example(name), length);
    List<Reading> all = read(new ArticleReaders(), name, cut);
    assertTrue(all.get(all.size() - 1) instanceof Reading.Skipped, all.toString());
  }

  @Test
  void fileBesideAnArticleSaysWhatItsTextLacks() throws IOException {
    Files.write(folder.resolve("los.txt"), example("los.txt"));
    Files.write(folder.resolve("los.meta.json"), example("los.meta.json"));
    List<Reading> all = arguments(folder.toString());
    assertEquals(1, all.size());
    assertEquals(
        "Depot geraakt | Voorbeeldkrant | 2024-06-14 | https://example.org/depot",
        about(all.get(0)));
    Files.writeString(folder.resolve("los.meta.json"), "geen JSON");
    assertEquals(
        List.of(
            folder.resolve("los.meta.json")
                + ": it is no JSON object that can be read; correct or remove it"),
        names(arguments(folder.toString())));
  }

  @Test
  void patternsNameFilesInOrder() throws IOException {
    Files.createDirectories(folder.resolve("x/y"));
    for (String name : List.of("b.txt", "a.txt", "c.html", "x/y/d.txt")) {
      Files.writeString(folder.resolve(name), "Er viel een bom.");
    }
    assertEquals(List.of("a.txt", "b.txt"), names(arguments(folder + "/*.txt")));
    assertEquals(List.of("d.txt"), names(arguments(folder + "/**/d.txt")));
    assertEquals(List.of("a.txt", "c.html"), names(arguments(folder + "/{a,c}.*")));
    assertEquals(
        List.of(folder + "/*.csv: no file matches; check the pattern"),
        names(arguments(folder + "/*.csv")));
  }

  @ParameterizedTest
  @CsvSource({
    "los.txt, standaardinvoer.txt", "nos.html, standaardinvoer.html",
    "artikelen.jsonl, standaardinvoer.jsonl#1", "feed.rss, standaardinvoer.xml#1",
    "feed.atom, standaardinvoer.xml#1", "web.warc.gz, standaardinvoer.warc.gz#1",
    "archief.zip, los.txt", "lijst.json, standaardinvoer.json#1"
  })
  void whatIsPipedInIsToldByItsFirstBytes(String name, String expected) throws IOException {
    InputStream piped = new ByteArrayInputStream(example(name));
    try (Stream<Reading> readings =
        new ArticleFiles().read(List.of("-"), piped, Metadata.UNKNOWN)) {
      assertEquals(expected, names(readings.limit(1).toList()).get(0));
    }
  }

  private static List<Reading> arguments(String... arguments) {
    try (Stream<Reading> readings =
        new ArticleFiles()
            .read(List.of(arguments), InputStream.nullInputStream(), Metadata.UNKNOWN)) {
      return readings.toList();
    }
  }
}
