package org.wapenfeit.article;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** File names with {@code *}, {@code **}, <code>?</code>, {@code [a-z]} or <code>{a,b}</code>. */
final class Glob {
  private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");

  private Glob() {}

  /** Whether an argument is a pattern and names no file itself. */
  static boolean isGlob(String argument) {
    return SIGNS.matcher(argument).find() && !Files.exists(Path.of(argument));
  }

  /**
   * The files and folders that match, sorted.
   *
   * @throws IOException when a folder cannot be read
   */
  static List<Path> files(String argument) throws IOException {
    int sign = firstSign(argument);
    int slash = argument.lastIndexOf('/', sign);
    Path base = Path.of(slash < 0 ? "" : argument.substring(0, slash + 1));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument);
    int depth = argument.contains("**") ? Integer.MAX_VALUE : depth(argument.substring(slash + 1));
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(base, depth)) {
      return all.filter(matcher::matches).sorted().toList();
    }
  }

  private static int firstSign(String argument) {
    return SIGNS.matcher(argument).results().findFirst().orElseThrow().start();
  }

  private static int depth(String rest) {
    return 1 + (int) rest.chars().filter(c -> c == '/').count();
  }
}
