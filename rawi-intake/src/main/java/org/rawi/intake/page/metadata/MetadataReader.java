package org.rawi.intake.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.page.body.Body;
import org.rawi.intake.page.body.Hints;
import org.rawi.intake.text.Folding;
import org.rawi.reading.Evidence;

/** Reads what one page tells of its article: first what helps to find the body, then, with the body known, all. */
public final class MetadataReader {

    private static final int MOST_TAGS = 60;

    private final Candidates candidates = new Candidates();
    private final String url;
    private final String host;
    private final String articleBody;

    /** Collects candidates; {@code url} is the page's address, or empty. */
    public MetadataReader(Document page, String url) {
        this.url = url;
        this.articleBody = new JsonLdSource(new JsonLd(page), candidates).read();
        new MetaSource(page, candidates).read();
        String canonical = AddressVote.elect(candidates.of(Item.CANONICAL_URL), url);
        String address = url.isEmpty() && canonical != null ? canonical : url;
        this.host = Hosts.host(address);
        AddressSource.read(address, candidates);
    }

    /** What is known before the body is. */
    public Hints hints() {
        String description = "";
        int most = 0;
        for (Candidate candidate : candidates.of(Item.DESCRIPTION)) {
            if (candidate.weight() > most) {
                description = candidate.value();
                most = candidate.weight();
            }
        }
        String publisher = publisher();
        List<String> names = new BylineVote(candidates, publisher == null ? "" : publisher).elect();
        return new Hints(title(), names, description, articleBody, host);
    }

    private String title() {
        String publisher = publisher();
        return new TitleVote(candidates, publisher == null ? "" : publisher).elect();
    }

    private @Nullable String publisher() {
        return NameVote.elect(candidates.of(Item.PUBLISHER));
    }

    /** All of it, with what readers see around the body. */
    public Metadata read(Body body) {
        LineSource lines = new LineSource(candidates);
        lines.read(body.lines());
        body.paragraphs().forEach(paragraph -> lines.source(paragraph.text(), paragraph.path()));
        String publisher = publisher();
        String title = title();
        List<String> byline = new BylineVote(candidates, publisher == null ? "" : publisher).elect();
        String canonical = AddressVote.elect(candidates.of(Item.CANONICAL_URL), url);
        String section = NameVote.elect(candidates.of(Item.SECTION));
        Dates dates = new Dates(candidates, host);
        List<String> tags = tags();
        Choice choice = new Choice(title, byline, publisher, canonical, section, tags, dates);
        return new Metadata(
                title,
                byline,
                publisher,
                canonical,
                section,
                tags,
                dates.publishedAt(),
                dates.modifiedAt(),
                evidence(choice));
    }

    private List<String> tags() {
        List<Candidate> all = candidates.of(Item.TAG);
        int most = all.stream().mapToInt(Candidate::weight).max().orElse(0);
        Map<String, String> tags = new LinkedHashMap<>();
        for (Candidate candidate : all) {
            if (candidate.weight() * 2 >= most && tags.size() < MOST_TAGS) {
                tags.putIfAbsent(Folding.fold(candidate.value()), candidate.value());
            }
        }
        tags.remove("");
        return List.copyOf(tags.values());
    }

    private List<Evidence> evidence(Choice choice) {
        List<Evidence> evidence = new ArrayList<>();
        for (Candidate candidate : candidates.all()) {
            if (candidate.item() != Item.LOCALE) {
                evidence.add(new Evidence(
                        candidate.item().field(), candidate.value(), candidate.from(), choice.isChosen(candidate)));
            }
        }
        return evidence;
    }
}
