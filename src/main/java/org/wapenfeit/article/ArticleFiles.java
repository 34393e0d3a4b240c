package org.wapenfeit.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles in files and folders. Folders are read with all folders in them, in the order of
 * their names; of a folder only the files with a known extension, none that start with a dot. Files
 * are opened one at a time as the stream is read, so memory does not grow with their number.
 */
public final class ArticleFiles {
  private final ArticleReaders readers;

  public ArticleFiles() {
    this(new ArticleReaders());
  }

  public ArticleFiles(ArticleReaders readers) {
    this.readers = readers;
  }

  /**
   * What comes of each input, in order; to be closed.
   *
   * @param paths files and folders
   * @param given what is known about all of them; it goes before what they say
   */
  public Stream<Reading> read(List<Path> paths, Metadata given) {
    FileWalk walk = new FileWalk(paths, readers, given);
    Spliterator<Reading> readings =
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(readings, false).onClose(walk::close);
  }
}
