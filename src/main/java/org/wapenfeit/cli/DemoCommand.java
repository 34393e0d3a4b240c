package org.wapenfeit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wapenfeit demo}. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 1;
  }
}
