package org.rawi.evaluation.extraction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Pages with gold text from JSON Lines, packed or not: fields id, url, html, text, and if known title and publishedAt. */
public final class GoldPages {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private GoldPages() {}

    /** All pages of a file, in its order. */
    public static List<GoldPage> read(Path file) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    pages.add(page(line));
                }
            }
        }
        return pages;
    }

    private static GoldPage page(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, parser.getText());
                }
                parser.skipChildren();
            }
        }
        return new GoldPage(
                fields.getOrDefault("id", ""),
                fields.getOrDefault("url", ""),
                fields.getOrDefault("html", ""),
                fields.getOrDefault("text", ""),
                fields.getOrDefault("title", ""),
                fields.get("publishedAt"));
    }
}
