package org.rawi.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.intake.page.body.Body;
import org.rawi.intake.page.body.BodyExtractor;
import org.rawi.intake.page.decode.PageDecoder;
import org.rawi.intake.page.metadata.Metadata;
import org.rawi.intake.page.metadata.MetadataReader;
import org.rawi.reading.Paragraph;
import org.rawi.text.Anchor;
import org.rawi.text.Field;

/** Takes the article out of a page; immutable and safe for any number of threads. */
public final class PageReader {

    static final String BETWEEN_PARAGRAPHS = "\n\n";

    private final BodyExtractor bodies = new BodyExtractor();

    /** Null when the page holds no article. */
    public @Nullable Page read(PageSource source) {
        String html = PageDecoder.decode(source.bytes(), source.charset()).html();
        String url = source.url() == null ? "" : source.url();
        Document document = Jsoup.parse(html, url);
        MetadataReader metadataReader = new MetadataReader(document, url);
        Body body = bodies.extract(document, metadataReader.hints());
        if (body.paragraphs().isEmpty()) {
            return null;
        }
        Metadata metadata = metadataReader.read(body);
        Body text = metadata.title().isEmpty() ? body.withoutHeadline() : body;
        String title =
                text == body ? metadata.title() : body.paragraphs().get(0).text();
        return page(source, text, title, metadata);
    }

    private static Page page(PageSource source, Body body, String title, Metadata metadata) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Body.BodyParagraph paragraph : body.paragraphs()) {
            text.append(text.isEmpty() ? "" : BETWEEN_PARAGRAPHS);
            int start = text.length();
            text.append(paragraph.text());
            Anchor anchor = new Anchor(Field.BODY, start, text.length(), paragraph.text());
            paragraphs.add(new Paragraph(anchor, paragraph.path()));
        }
        String canonical = metadata.canonicalUrl();
        Article article = new Article(
                canonical != null ? canonical : source.url() != null ? source.url() : source.idOtherwise(),
                title,
                text.toString(),
                metadata.publishedAt(),
                source.url() != null ? source.url() : canonical,
                metadata.publisher());
        return new Page(
                article,
                canonical,
                metadata.byline(),
                metadata.section(),
                metadata.tags(),
                metadata.modifiedAt(),
                source.retrievedAt(),
                metadata.evidence(),
                paragraphs,
                body.removed());
    }
}
