package org.rawi.intake.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of tab-separated columns that stands beside a class; one not in order is refused with its line. */
public final class Table {

    private Table() {}

    /** Its rows without the header. */
    public static List<String[]> rows(Class<?> beside, String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        String last = "";
        int number = 0;
        boolean header = true;
        for (String line : lines(beside, name)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != columns || !line.strip().equals(line) || cells[0].isEmpty()) {
                throw new IllegalStateException(name + ":" + number + ": not " + columns + " cells");
            }
            if (!header) {
                if (line.compareTo(last) <= 0) {
                    throw new IllegalStateException(name + ":" + number + ": not sorted, or twice");
                }
                rows.add(cells);
                last = line;
            }
            header = false;
        }
        return rows;
    }

    private static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
