package org.rawi.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;

/** Articles in JSON text: an object, an array of objects, or one line of many. */
final class JsonArticles {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Gate gate;

    JsonArticles(Gate gate) {
        this.gate = gate;
    }

    /** One object, or an array whose articles without an id are numbered. */
    void document(String where, String id, String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            JsonToken start = parser.nextToken();
            if (start == JsonToken.START_ARRAY) {
                array(where, id, parser);
            } else {
                gate.course().behind(Mark.DONE);
                object(where, id, parser, start);
            }
        } catch (JsonProcessingException malformed) {
            gate.refuse(where + ":" + malformed.getLocation().getLineNr(), notJson(malformed));
        }
    }

    private void array(String where, String id, JsonParser parser) throws IOException {
        int number = 0;
        long done = gate.course().done();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            number++;
            if (number <= done) {
                parser.skipChildren();
                continue;
            }
            gate.course().behind(number);
            String place = where + ":" + parser.currentTokenLocation().getLineNr();
            if (next == JsonToken.START_OBJECT) {
                gate.fields(place, id + "#" + number, ArticleFields.parse(parser));
            } else {
                gate.refuse(place, "element " + number + " is not a JSON object");
                parser.skipChildren();
            }
        }
    }

    /** One line that holds one object. */
    void line(String where, String id, String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            object(where, id, parser, parser.nextToken());
        } catch (JsonProcessingException malformed) {
            gate.refuse(where, notJson(malformed));
        }
    }

    private void object(String where, String id, JsonParser parser, JsonToken start) throws IOException {
        if (start != JsonToken.START_OBJECT) {
            gate.refuse(where, "not a JSON object");
            return;
        }
        ArticleFields fields = ArticleFields.parse(parser);
        if (parser.nextToken() != null) {
            gate.refuse(where, "not valid JSON: something stands behind the object");
            return;
        }
        gate.fields(where, id, fields);
    }

    /** Whether it begins a JSON value that goes on behind its end. */
    static boolean isUnfinished(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() == null;
        } catch (JsonEOFException unfinished) {
            return true;
        } catch (JsonProcessingException malformed) {
            return false;
        }
    }

    private static String notJson(JsonProcessingException malformed) {
        String message = String.valueOf(malformed.getOriginalMessage());
        int end = message.indexOf('\n');
        String reason = end < 0 ? message : message.substring(0, end);
        return "not valid JSON: " + reason + " (column "
                + malformed.getLocation().getColumnNr() + ")";
    }
}
