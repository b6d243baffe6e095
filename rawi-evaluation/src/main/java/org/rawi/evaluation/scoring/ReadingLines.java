package org.rawi.evaluation.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.Reading;
import org.rawi.formats.MalformedReadingException;
import org.rawi.formats.ReadingJson;

/** Readings from JSON Lines. */
public final class ReadingLines {
    private ReadingLines() {}

    /**
     * All readings of a file, in its order.
     *
     * @throws MalformedGoldException when a line is none; the message names file and line
     */
    public static List<Reading> read(Path file) throws IOException {
        List<Reading> readings = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    readings.add(ReadingJson.parse(line));
                }
            }
        } catch (MalformedReadingException malformed) {
            throw new MalformedGoldException(file + ":" + number, String.valueOf(malformed.getMessage()));
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedGoldException(file + ":" + (number + 1), "not UTF-8");
        }
        return readings;
    }
}
