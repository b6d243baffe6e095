package org.rawi.intake.page.metadata;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.intake.page.date.Moment;
import org.rawi.intake.page.date.Zones;

/** When an article was published and modified. */
final class Dates {

    private final @Nullable ZoneId zone;
    private final DateVote published;
    private final DateVote modified;
    private final @Nullable Moment publishedAt;
    private final @Nullable Moment modifiedAt;

    Dates(Candidates candidates, String host) {
        this.zone = zone(candidates, host);
        List<Candidate> publications = new ArrayList<>(candidates.of(Item.PUBLISHED));
        List<Candidate> modifications = candidates.of(Item.MODIFIED);
        this.modified = new DateVote(modifications, zone);
        Moment changed = modified.elect();
        Moment first = new DateVote(publications, zone).elect();
        if (changed != null && first != null && changed.date().isBefore(first.date())) {
            // it cannot have been modified before: then that day may be the true one
            modifications.forEach(each -> publications.add(new Candidate(
                    Item.PUBLISHED, each.value(), each.from(), each.origin(), Math.min(each.weight(), 3))));
        }
        this.published = new DateVote(publications, zone);
        this.publishedAt = publications.isEmpty() ? null : published.elect();
        this.modifiedAt =
                changed != null && publishedAt != null && changed.date().isBefore(publishedAt.date()) ? null : changed;
    }

    private static @Nullable ZoneId zone(Candidates candidates, String host) {
        ZoneId byHost = Zones.ofHost(host);
        if (byHost != null) {
            return byHost;
        }
        for (Candidate candidate : candidates.of(Item.LOCALE)) {
            ZoneId byLocale = Zones.ofLocale(candidate.value());
            if (byLocale != null && candidate.from().equals("meta:og:locale")) {
                return byLocale;
            }
        }
        return null;
    }

    @Nullable
    String publishedAt() {
        return publishedAt == null ? null : publishedAt.iso();
    }

    @Nullable
    String modifiedAt() {
        return modifiedAt == null ? null : modifiedAt.iso();
    }

    boolean isChosen(Candidate candidate) {
        if (candidate.item() == Item.PUBLISHED) {
            return publishedAt != null && published.agrees(candidate, publishedAt);
        }
        return modifiedAt != null && modified.agrees(candidate, modifiedAt);
    }
}
