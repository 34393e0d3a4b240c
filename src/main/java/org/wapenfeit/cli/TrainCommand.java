package org.wapenfeit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wapenfeit train}. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 1;
  }
}
