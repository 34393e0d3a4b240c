package org.wapenfeit.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return new FileWalk(paths, readers, given).stream();
  }

  /**
   * What comes of each argument, in order; to be closed.
   *
   * @param arguments names of files and folders, patterns such as {@code nieuws/*.txt}, or {@code
   *     -} for what is piped in
   * @param piped what {@code -} reads; it is read by the first that asks for it
   * @param given what is known about all of them; it goes before what they say
   */
  public Stream<Reading> read(List<String> arguments, InputStream piped, Metadata given) {
    return new Arguments(arguments.iterator(), piped, given).stream();
  }

  private final class Arguments extends ReadingChain {
    private final Iterator<String> arguments;
    private final InputStream piped;
    private final Metadata given;

    Arguments(Iterator<String> arguments, InputStream piped, Metadata given) {
      this.arguments = arguments;
      this.piped = piped;
      this.given = given;
    }

    @Override
    protected Optional<Stream<Reading>> nextInput() {
      return arguments.hasNext() ? Optional.of(argument(arguments.next())) : Optional.empty();
    }

    private Stream<Reading> argument(String argument) {
      try {
        if (argument.equals("-")) {
          return readers.read(StandardInput.of(piped, given));
        }
        List<Path> paths =
            Glob.isGlob(argument) ? Glob.files(argument) : List.of(Path.of(argument));
        return paths.isEmpty()
            ? skip(argument, "no file matches", "check the pattern")
            : read(paths, given);
      } catch (ArticleReadException e) {
        return Stream.of(Reading.skipped(e));
      } catch (IOException e) {
        return skip(argument, ArticleInput.reason(e), "check the folder");
      } catch (InvalidPathException e) {
        return skip(argument, "it is no name of a file", "check the name");
      }
    }

    private static Stream<Reading> skip(String argument, String reason, String remedy) {
      return Stream.of(new Reading.Skipped(argument, reason, remedy));
    }
  }
}
