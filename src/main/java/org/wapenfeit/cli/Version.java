package org.wapenfeit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it. */
final class Version implements IVersionProvider {
  /** Made by reflection. */
  Version() {}

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"wapenfeit " + number()};
  }

  static String number() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}
