package org.rawi.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.intake.ledger.Removed;
import org.rawi.reading.Document;
import org.rawi.reading.Evidence;
import org.rawi.reading.Paragraph;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/**
 * An article taken from a web page, with what the page tells beside it.
 *
 * @param canonicalUrl the address the page gives for itself, or null
 * @param modifiedAt ISO 8601, in the publisher's zone, never before the publication; or null
 * @param retrievedAt when the page was fetched or archived, or null
 * @param evidence every candidate for every field, where it stood, and whether it agrees with what was chosen
 * @param paragraphs where each paragraph of the text stands in the page
 * @param removed all other text of the page, with the rule that cut it
 */
public record Page(
        Article article,
        @Nullable String canonicalUrl,
        List<String> byline,
        @Nullable String section,
        List<String> tags,
        @Nullable String modifiedAt,
        @Nullable String retrievedAt,
        List<Evidence> evidence,
        List<Paragraph> paragraphs,
        List<Removed> removed) {

    /** Copies the lists. */
    public Page {
        byline = List.copyOf(byline);
        tags = List.copyOf(tags);
        evidence = List.copyOf(evidence);
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
    }

    /** The same without the paragraphs that are such lines; unchanged if nothing would be left. */
    public Page without(Predicate<String> lines, String rule) {
        List<Paragraph> kept = new ArrayList<>();
        List<Removed> cut = new ArrayList<>(removed);
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String line = paragraph.anchor().text();
            if (lines.test(line)) {
                cut.add(new Removed(rule, paragraph.path(), line));
            } else {
                text.append(text.isEmpty() ? "" : PageReader.BETWEEN_PARAGRAPHS);
                int start = text.length();
                text.append(line);
                kept.add(new Paragraph(new Anchor(Field.BODY, start, text.length(), line), paragraph.path()));
            }
        }
        if (kept.isEmpty() || kept.size() == paragraphs.size()) {
            return this;
        }
        Article shorter = new Article(
                article.id(),
                article.title(),
                text.toString(),
                article.publishedAt(),
                article.url(),
                article.publisher());
        return new Page(shorter, canonicalUrl, byline, section, tags, modifiedAt, retrievedAt, evidence, kept, cut);
    }

    /** The same with another date of publication. */
    public Page publishedAt(@Nullable String date) {
        Article dated =
                new Article(article.id(), article.title(), article.text(), date, article.url(), article.publisher());
        return new Page(
                dated, canonicalUrl, byline, section, tags, modifiedAt, retrievedAt, evidence, paragraphs, removed);
    }

    /** The reading of this page's article, its document filled with what the page told. */
    public Reading in(Reading reading) {
        Document known = reading.document();
        Document document = new Document(
                known.id(),
                known.sha256(),
                known.url(),
                canonicalUrl,
                known.title(),
                known.text(),
                byline,
                known.publisher(),
                section,
                tags,
                known.publishedAt(),
                modifiedAt,
                retrievedAt,
                known.language(),
                known.furniture(),
                evidence,
                paragraphs);
        return new Reading(
                reading.schema(),
                reading.engine(),
                reading.rules(),
                reading.register(),
                document,
                reading.actors(),
                reading.times(),
                reading.places(),
                reading.statements(),
                reading.events(),
                reading.agenda());
    }
}
