package org.wapenfeit.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;

/** What came of a command line. */
record Ran(int code, String out, String err) {

  static synchronized Ran run(String... args) {
    JenaSystem.init();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream console = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      CommandLine command = Wapenfeit.commandLine();
      command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
      command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
      int code = command.execute(args);
      return new Ran(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(console);
    }
  }
}
