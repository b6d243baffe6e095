package org.rawi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the documents in a file of readings, one a line. */
final class WrittenIds {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private WrittenIds() {}

    static Set<String> of(Path file) throws IOException {
        Set<String> ids = new HashSet<>();
        if (Files.exists(file)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String id = id(line);
                    if (id != null) {
                        ids.add(id);
                    }
                }
            }
        }
        return ids;
    }

    /** The id that stands near a line's beginning. */
    private static @Nullable String id(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            boolean inDocument = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("document")) {
                    inDocument = true;
                } else if (inDocument
                        && token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("id")) {
                    return parser.nextTextValue();
                }
            }
            return null;
        }
    }
}
