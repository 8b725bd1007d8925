package io.github.cobalamin;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one task prints, whatever other tests print beside it. */
public final class Printed {
  private Printed() {}

  /** A task that prints on the thread it is called on. */
  @FunctionalInterface
  public interface Task {
    void run() throws Exception;
  }

  /** Returns what {@code task} prints, its lines ended by {@code \n}. */
  public static synchronized String by(Task task) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Thread own = Thread.currentThread();
    OutputStream apart =
        new OutputStream() {
          @Override
          public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            if (Thread.currentThread() == own) {
              printed.write(bytes, from, length);
            } else {
              out.write(bytes, from, length);
            }
          }
        };
    System.setOut(new PrintStream(apart, true, StandardCharsets.UTF_8));
    try {
      task.run();
    } finally {
      System.out.flush();
      System.setOut(out);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
