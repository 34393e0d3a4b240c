package org.wapenfeit.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.wapenfeit.quality.GoldException;
import org.wapenfeit.query.QueryRunner.FormatException;
import org.wapenfeit.server.ServerException;
import org.wapenfeit.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in a line, and only for a fault of the program itself where in its code. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().println("wapenfeit: " + message(e));
    if (!isExpected(e) || isVerbose(command)) {
      e.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return e instanceof FormatException ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private static boolean isVerbose(CommandLine command) {
    return command.getParseResult() != null
        && command.getParseResult().hasMatchedOption("--verbose");
  }

  private static boolean isExpected(Exception e) {
    return e instanceof DataException
        || e instanceof GoldException
        || e instanceof StoreException
        || e instanceof ServerException
        || e instanceof IOException
        || e instanceof QueryException
        || e instanceof FormatException;
  }

  private static String message(Exception e) {
    if (e instanceof QueryParseException) {
      return "the query is not SPARQL: " + e.getMessage();
    }
    if (e instanceof QueryExceptionHTTP http) {
      return "the endpoint gives no result: " + describe(http);
    }
    if (e instanceof NoSuchFileException) {
      return "there is no file or folder " + e.getMessage();
    }
    return isExpected(e)
        ? e.getMessage()
        : "this is a fault of the program; please report it with what follows";
  }

  private static String describe(QueryExceptionHTTP http) {
    String response = http.getResponse();
    String detail = response == null || response.isBlank() ? http.getMessage() : response;
    return (http.getStatusCode() > 0 ? http.getStatusCode() + " " : "") + detail.strip();
  }
}
