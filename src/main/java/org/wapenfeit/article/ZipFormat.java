package org.wapenfeit.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Articles in the files of a zip archive; files with no known extension are passed over. */
final class ZipFormat extends StreamFormat {
  private final ArticleReaders readers;

  ZipFormat(ArticleReaders readers) {
    this.readers = readers;
  }

  @Override
  public boolean handles(String fileName) {
    return fileName.endsWith(".zip");
  }

  @Override
  protected ReadingChain start(ArticleInput input, InputStream bytes) {
    return new Entries(input, new ZipInputStream(bytes));
  }

  private final class Entries extends ReadingChain {
    private final ArticleInput input;
    private final ZipInputStream zip;
    private boolean ended;

    Entries(ArticleInput input, ZipInputStream zip) {
      this.input = input;
      this.zip = zip;
    }

    @Override
    protected Optional<Stream<Reading>> nextInput() {
      try {
        ZipEntry entry = ended ? null : zip.getNextEntry();
        while (entry != null && !isWanted(entry)) {
          entry = zip.getNextEntry();
        }
        return Optional.ofNullable(entry).map(e -> readers.read(entryInput(e.getName())));
      } catch (IOException | IllegalArgumentException e) {
        ended = true;
        String reason = "the archive breaks off (" + e.getMessage() + ")";
        return Optional.of(
            Stream.of(new Reading.Skipped(input.location(), reason, "make it anew")));
      }
    }

    private boolean isWanted(ZipEntry entry) {
      String name = base(entry.getName()).toLowerCase(Locale.ROOT);
      return !entry.isDirectory()
          && !name.startsWith(".")
          && !name.endsWith(".gold.json")
          && !name.endsWith(".zip")
          && !Sidecar.isSidecar(name)
          && readers.handles(name);
    }

    private ArticleInput entryInput(String name) {
      return new ArticleInput(
          base(name), input.location() + "!" + name, input.given(), () -> new Entry(zip));
    }

    private static String base(String name) {
      return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
      super.close();
      try {
        zip.close();
      } catch (IOException e) {
        // All that was asked for has been read.
        return;
      }
    }
  }

  /** The bytes of one entry: closing it leaves the archive open. */
  private static final class Entry extends FilterInputStream {
    Entry(InputStream zip) {
      super(zip);
    }

    @Override
    public void close() {
      // The archive goes on with its next entry.
    }
  }
}
