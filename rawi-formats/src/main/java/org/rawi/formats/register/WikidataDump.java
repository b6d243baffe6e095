package org.rawi.formats.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

/**
 * A slice of a Wikidata JSON dump: an entity a line, the array's brackets and commas allowed, as the dumps are written. It is read line
 * by line. An entity is taken when it has an Arabic label and its kind is told by P31; its country is the ISO code (P298) it bears itself.
 */
public final class WikidataDump {
    private static final Map<String, KnownKind> KINDS = Map.of(
            "Q5", KnownKind.PERSON,
            "Q6256", KnownKind.STATE,
            "Q515", KnownKind.PLACE,
            "Q43229", KnownKind.BODY,
            "Q7278", KnownKind.GROUP,
            "Q11032", KnownKind.OUTLET,
            "Q192283", KnownKind.OUTLET);
    private static final JsonFactory JSON = new JsonFactory();

    private WikidataDump() {}

    /** Reads entities, handing on each that can be an actor and a complaint for each that cannot. */
    public static void read(
            BufferedReader dump, String file, Consumer<KnownActor> actors, Consumer<Complaint> complaints)
            throws IOException {
        int number = 0;
        for (String line = dump.readLine(); line != null; line = dump.readLine()) {
            number++;
            String entity = line.strip();
            if (entity.endsWith(",")) {
                entity = entity.substring(0, entity.length() - 1);
            }
            if (entity.isEmpty() || entity.equals("[") || entity.equals("]")) {
                continue;
            }
            try (JsonParser parser = JSON.createParser(entity)) {
                parser.nextToken();
                actors.accept(actor(object(value(parser))));
            } catch (JsonProcessingException broken) {
                complaints.accept(new Complaint(file + ":" + number, "no JSON: " + broken.getOriginalMessage()));
            } catch (IllegalArgumentException wrong) {
                complaints.accept(new Complaint(file + ":" + number, String.valueOf(wrong.getMessage())));
            }
        }
    }

    private static KnownActor actor(Map<String, Object> entity) {
        String id = text(entity.get("id"));
        if (id == null) {
            throw new IllegalArgumentException("it has no id");
        }
        String name = text(object(object(entity.get("labels")).get("ar")).get("value"));
        if (name == null) {
            throw new IllegalArgumentException(id + " has no Arabic label");
        }
        Map<String, Object> claims = object(entity.get("claims"));
        KnownKind kind = null;
        for (String type : items(claims, "P31")) {
            kind = kind == null ? KINDS.get(type) : kind;
        }
        if (kind == null) {
            throw new IllegalArgumentException(
                    id + " is none of the kinds that are taken (P31 " + items(claims, "P31") + ")");
        }
        Set<String> variants = new LinkedHashSet<>();
        for (Object alias : list(object(entity.get("aliases")).get("ar"))) {
            String text = text(object(alias).get("value"));
            if (text != null && !text.equals(name)) {
                variants.add(text);
            }
        }
        List<String> genders = items(claims, "P21");
        String gender = genders.contains("Q6581072") ? "f" : genders.contains("Q6581097") ? "m" : null;
        List<String> codes = items(claims, "P298");
        return new KnownActor(
                "wikidata/" + id,
                kind,
                name,
                List.copyOf(variants),
                text(object(object(entity.get("labels")).get("en")).get("value")),
                gender,
                codes.isEmpty() ? null : codes.get(0),
                kind == KnownKind.STATE ? List.of("GOV") : kind == KnownKind.OUTLET ? List.of("JRN") : List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The ids or texts that a property's statements have for values. */
    private static List<String> items(Map<String, Object> claims, String property) {
        List<String> found = new ArrayList<>();
        for (Object claim : list(claims.get(property))) {
            Object value = object(object(object(claim).get("mainsnak")).get("datavalue"))
                    .get("value");
            String text =
                    value instanceof String plain ? plain : text(object(value).get("id"));
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    private static Map<String, Object> object(@Nullable Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> object.put(String.valueOf(key), part));
        }
        return object;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** The value a parser stands at: a map, a list, a text, or "" for anything else. */
    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == null) {
            return "";
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() == com.fasterxml.jackson.core.JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    object.put(field, value(parser));
                }
                return object;
            }
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != com.fasterxml.jackson.core.JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                return array;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            default -> {
                return "";
            }
        }
    }
}
