package io.github.cobalamin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Begins every class of the library in this virtual machine, by many threads at once. */
public final class AnyOrder {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final int THREADS = 64;

  private AnyOrder() {}

  static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('\\', '.').replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  /**
   * Begins all classes.
   *
   * @param args a seed for the orders, one a thread; or the name of the class that is to be first
   */
  public static void main(String[] args) throws Exception {
    List<String> classes = classes();
    if (args[0].startsWith("io.")) {
      begin(args[0]);
    }
    long seed = args[0].hashCode();
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<String> order = new ArrayList<>(classes);
      Collections.shuffle(order, new Random(seed + i));
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
                order.forEach(AnyOrder::begin);
              });
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("begun " + classes.size());
  }

  private static void begin(String name) {
    try {
      Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
