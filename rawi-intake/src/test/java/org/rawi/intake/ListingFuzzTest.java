package org.rawi.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.rawi.intake.feed.ListingReader;

/** Any bytes are a feed, sitemap or OPML list, or are refused; see {@link PageFuzzTest}. */
class ListingFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsAList(byte[] bytes) {
        ListingReader.isListing(bytes);
        try {
            ListingReader.read(bytes, "https://a.example/feed");
        } catch (IOException refused) {
            // with its reason
        }
    }
}
