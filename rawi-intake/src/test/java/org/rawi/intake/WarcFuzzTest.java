package org.rawi.intake;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

/** Any bytes are an archive, or are refused; see {@link PageFuzzTest}. */
class WarcFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void anyBytesAreReadAsAnArchive(byte[] bytes) {
        Gate gate = new Gate(incoming -> {}, null, new Course(Mark.START), Set.of());
        try {
            new WarcArticles(gate, progress -> {}).take("a.warc", new ByteArrayInputStream(bytes));
        } catch (IOException refused) {
            // with its reason
        }
    }
}
